// The words of the interface, in three languages. They live in the browser's own message files, so that the extension's name,
// its notifications and the panel read the same ones; read by us (load-words.ts), because chrome.i18n cannot change language at
// run time.
import type en from '../../public/_locales/en/messages.json';
import { type Lang, langFor } from '../domain/language/lang.ts';

type Message = { readonly message: string };
export type Messages = Readonly<Record<string, Message>>;

type Key = keyof typeof en;
type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** A word that bends with a number, by its name without the plural category. */
type CountKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;
type WordKey = Exclude<Key, `${CountKey}_${Category}`>;
type PlaceOf<K extends Key> = (typeof en)[K] extends { placeholders: infer Places } ? keyof Places : never;
/** A word with no places to fill. */
export type PlainKey = WordKey extends infer K
  ? K extends WordKey
    ? [PlaceOf<K>] extends [never]
      ? K
      : never
    : never
  : never;
type Values<K extends WordKey> = [PlaceOf<K>] extends [never] ? [] : [Readonly<Record<PlaceOf<K>, string>>];

export type Words = {
  readonly lang: Lang;
  /** BCP 47, for Intl: the browser's own where it speaks the language ("en-GB"), else the language. */
  readonly locale: string;
  /** Which way the language is written. */
  readonly dir: 'ltr' | 'rtl';
  readonly say: <K extends WordKey>(key: K, ...values: Values<K>) => string;
  /** The form that fits the number; the number itself fills `$COUNT$`. */
  readonly count: (key: CountKey, count: number) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
};

/** `auto` follows the browser where Carecue speaks its language, English elsewhere. */
export function pickLang(setting: Lang | 'auto', browser: string): Lang {
  return setting === 'auto' ? langFor(browser) : setting;
}

/** @param messages the message file of that language */
export function wordsIn(lang: Lang, browser: string, messages: Messages): Words {
  const locale = primary(browser) === lang ? browser : lang;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const fill = (key: string, values: Readonly<Record<string, string>>) =>
    (messages[key]?.message ?? key).replace(/\$([A-Z]+)\$/g, (_, place: string) =>
      isolated(values[place.toLowerCase()] ?? ''),
    );
  return {
    lang,
    locale,
    dir: directionOf(lang),
    say: (key, ...[values]) => fill(key, values ?? {}),
    count: (key, count) => {
      const form = `${key}_${plural.select(count)}`;
      return fill(form in messages ? form : `${key}_other`, { count: number.format(count) });
    },
    list: (items) => conjunction.format(items),
  };
}

const scriptsFromTheRight = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'];

/** @param lang BCP 47. By the script it is likeliest written in: what Intl knows of direction itself, not every browser has. */
export function directionOf(lang: string): Words['dir'] {
  return scriptsFromTheRight.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}

function primary(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** A name from a page must not turn the sentence around it: bidi controls go, right-to-left text is isolated. */
function isolated(value: string): string {
  const calm = value.replace(bidiControls, '');
  return rightToLeft.test(calm) ? `\u2068${calm}\u2069` : calm;
}
