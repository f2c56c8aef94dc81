// What happened in the helpdesk before we came: what customers wrote, and what the agents did with it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type Chapter =
  | { readonly mail: string }
  | {
      readonly ticket: number;
      readonly by: 'agent' | 'colleague';
      /** A comment is private, correspondence goes to the customer. */
      readonly kind: 'comment' | 'correspond';
      /** Beginning with "<", HTML. */
      readonly text: string;
    };

const folder = path.resolve('test/helpdesks/mails');

/** In this order: a mail that answers no ticket makes the next one. */
export const story: readonly Chapter[] = [
  { mail: '1-damaged-lamp.en.eml' },
  { mail: '2-missing-invoice.html.eml' },
  { mail: '3-locked-out.en.eml' },
  { mail: '4-trzeci-termin.pl.eml' },
  { mail: '5-plata-dubla.ro.eml' },
  {
    ticket: 3,
    by: 'agent',
    kind: 'comment',
    text: 'Locked at 11:02 after five failed logins. Unlock once the identity is checked.',
  },
  {
    ticket: 3,
    by: 'agent',
    kind: 'correspond',
    text: '<p>Hi Sam,</p><p>thank you for the details. In which <b>country</b> is your account registered?</p><p>Alex</p>',
  },
  { mail: '6-answer-to-3.en.eml' },
  { mail: '7-two-fridges.en.eml' },
  { ticket: 6, by: 'agent', kind: 'correspond', text: 'Which of the two came?\nIs it still in its box?' },
  { mail: '8-answer-with-quote-below.en.eml' },
  {
    ticket: 6,
    by: 'colleague',
    kind: 'comment',
    text: 'The courier scanned both at the same door. I am furious with them.',
  },
  { ticket: 6, by: 'colleague', kind: 'correspond', text: '<p>Hello Nadia,</p><p>we are asking the courier.</p>' },
  { mail: '9-neighbour.en.eml' },
  { mail: 'a-html-answer.en.eml' },
];

export const readMail = (name: string): Buffer => readFileSync(path.join(folder, name));

/** Another when the story, or what is told by `rest`, is another. */
export function storyMark(rest: string): string {
  const hash = createHash('sha256').update(JSON.stringify(story)).update(rest);
  for (const name of readdirSync(folder).sort()) hash.update(readMail(name));
  return hash.digest('hex').slice(0, 12);
}
