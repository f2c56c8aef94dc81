// The mail that a form for writing mails answers, on a page nobody described to us. The form says whom the answer is for,
// and the box quotes what was written; nothing else of the conversation is on such a page.
import { first, isField, nearest, rawText } from './dom.ts';
import { lineIn } from './line-in.ts';
import { withoutAddress } from './people-names.ts';
import { quotedMail } from './quoted-mail.ts';
import type { FoundMessage } from './snapshot-of.ts';
import { textOf } from './text-of.ts';
import { placeOf } from './tree.ts';

/** What mail programs call these fields in their code, whatever their labels say. Roundcube, SquirrelMail, Horde, SOGo; 2026. */
const subjectField = 'input[name*="subject" i]';
const recipientField = ':is(input, textarea):is([name="to" i], [name="_to"], [name="send_to"])';
const senderField = ':is(select, input):is([name*="from" i], [name*="identity" i])';

const answering = /^(?:(?:re|aw|sv|vs|odp|antw|r[aă]sp)(?:\[\d{1,3}\])? ?: ?)+/i;

type AnsweredMail = {
  readonly subject: string;
  /** Whom the answer is for; `undefined` when that may be a colleague, or several. */
  readonly requester: string | undefined;
  readonly messages: readonly FoundMessage[];
};

/** @returns `undefined` when the box is in no such form, or in one for a new mail */
export function answeredMail(box: Element, document: Document): AnsweredMail | undefined {
  const form = nearest(placeOf(box, document), 'form');
  const subject = form && lineIn(form, subjectField);
  const recipient = form && lineIn(form, recipientField);
  if (!form || !subject || !answering.test(subject) || !recipient?.includes('@')) return undefined;
  const name = withoutAddress(recipient.replace(/[\s,;]+$/, ''))?.replace(/^"(.*)"$/, '$1') ?? '';
  const domains = [...recipient.matchAll(domain), ...senderOf(form).matchAll(domain)].map(([found]) =>
    found.toLowerCase(),
  );
  // One recipient and one sender, of two houses: neither a colleague nor a round of people.
  const isCustomer = domains.length === 2 && domains[0] !== domains[1];
  const quoted = quotedMail(textOf(box));
  const isTheirs = quoted !== undefined && isNamed(name, quoted.attribution);
  return {
    subject: subject.replace(answering, ''),
    requester: isCustomer ? name : undefined,
    messages: quoted
      ? [
          {
            author: isTheirs && isCustomer ? 'customer' : 'unknown',
            name: isTheirs ? name : undefined,
            text: quoted.text,
          },
        ]
      : [],
  };
}

const domain = /@[\w.-]+/g;

/** What the sender's field shows; of a list of addresses, the chosen one. */
function senderOf(form: Element): string {
  const field = first(form, senderField);
  if (!field || isField(field)) return field?.value ?? '';
  const chosen = first(field, 'option:checked');
  return chosen ? rawText(chosen) : '';
}

/** The whole of a name: "Al" is neither in "Alex wrote:" nor in "Al Agent wrote:". */
function isNamed(name: string, attribution: string): boolean {
  const [before = '', after, more] = attribution.split(name);
  if (after === undefined || more !== undefined) return false;
  return (
    !/(?:[\p{L}\p{N}]|\p{Lu}\p{Ll}[\p{L}'’.-]* )$/u.test(before.slice(-60)) && !/^(?:[\p{L}\p{N}]| \p{Lu})/u.test(after)
  );
}
