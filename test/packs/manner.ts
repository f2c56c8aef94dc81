// How a built-in text may sound, as far as a machine can hear it.
import type { Lang } from '../../src/domain/language/lang.ts';

/** Patterns no text of the language may hold, each with its reason. */
export const never: Readonly<Record<Lang, readonly (readonly [string, RegExp])[]>> = {
  en: [
    [
      'stock phrase',
      /inconvenience|apologi[sz]e|valued|rest assured|completely understand|bear with|reach out|at this time|please be advised|as per/i,
    ],
    ['vague time', /\b(?:soon|shortly|asap|as soon as possible|in due course)\b/i],
    ['blame', /\byou should have\b|\bas I already\b|\byou failed\b/i],
    ['plays it down', /\b(?:just|simply|only a|no big deal|actually|unfortunately)\b/i],
    [
      'an action nobody may have done',
      /\bI(?: have|'ve) (?:asked|sent|spoken|refunded|escalated|forwarded|contacted|fixed)\b/i,
    ],
    ['cheer', /stay positive|happy to help|delighted|awesome|amazing/i],
  ],
  pl: [
    ['stock phrase', /niedogodno|uprzejmie|drogi kliencie|zapewniamy|dołożymy|wszelkich starań/i],
    ['vague time', /wkrótce|niebawem|jak najszybciej|niezwłocznie/i],
    ['an agent or customer with a gender', /\p{L}+(?:łem|łam|łeś|łaś|łbym|łabym)(?!\p{L})/iu],
    ['Pan or Pani', /(?<!\p{L})(?:pan|pani|pana|panu|panią|pan\/pani)(?!\p{L})/iu],
    ['plays it down', /(?<!\p{L})(?:po prostu|niestety)(?!\p{L})/iu],
  ],
  ro: [
    ['stock phrase', /inconvenient|neplăceri|stimat|vă asigurăm|disconfort/i],
    ['vague time', /în curând|în scurt timp|cât mai repede|cât mai curând/i],
    ['letters with a cedilla', /[şţŞŢ]/],
    ['an agent with a gender', /\bsunt (?:sigur|convins|bucuros|atent|conștient)/i],
    ['plays it down', /(?<!\p{L})(?:pur și simplu|din păcate)(?!\p{L})/iu],
  ],
};

/** The customer is addressed formally, the agent as a colleague. */
export const formal: Readonly<Record<Lang, { readonly toCustomer: RegExp; readonly toAgent: RegExp }>> = {
  en: { toCustomer: /$^/, toAgent: /$^/ },
  pl: {
    toCustomer: /(?<!\p{L})(?:Ty|Ci|Cię|Ciebie|Tobie|Tobą|Twój|Twoje|Twoja|Twojej|Twojego)(?!\p{L})/u,
    toAgent: /Państw/,
  },
  ro: {
    toCustomer: /(?<!\p{L})(?:tu|tine|ție|îți|ți|tău|ta|tale)(?!\p{L})/iu,
    toAgent: /dumneavoastră|(?<!\p{L})(?:vă|vi)(?!\p{L})/iu,
  },
};
