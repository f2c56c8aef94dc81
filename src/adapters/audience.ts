// Who will read the reply: from what is pressed, selected or written on the buttons round the box. A label says it in the
// language of the desk, so this is the last resort; what it cannot tell stays unknown.
import type { Composer } from '../domain/ticket/snapshot.ts';
import { all, attribute, boxOf, isShown, parentElementOf, type Root, rawText } from './dom.ts';

export type Audience = Composer['audience'];

/** Stems where Polish and Romanian inflect; all without diacritics. */
const internalWords =
  /\b(?:internal|private|notes?|wewnetrzn\w*|prywatn\w*|notatk\w*|intern[ae]?|privat[ae]?|nota|notei|notiz|prive|privee|privad[ao])\b/;
export const publicWords =
  /\b(?:public|reply|respond|send|forward|odpowied\w*|odpisz|wyslij|publiczn\w*|raspun\w*|trimite\w*|antwort\w*|senden|repondre|envoyer|responder|enviar|rispondi|invia)\b/;

const selected =
  '[aria-selected="true"], [aria-pressed="true"], [aria-checked="true"], [data-state="active"], .active, .is-active';
const buttons = 'button, [role="button"], input[type="submit"], a.button, a.btn';

/** The nearest ancestor of a reply box that has a button: its buttons belong to the box. */
export function blockOf(box: Element): Element | undefined {
  let block = parentElementOf(box);
  for (let level = 0; block && level < 10; level += 1, block = parentElementOf(block)) {
    if (all(block, buttons, 40).some(isShown)) return block;
  }
  return undefined;
}

/** What a control is called: its label, its text, its value. Lower case, without diacritics. */
export function nameOf(control: Element): string {
  const label = attribute(control, 'aria-label') ?? rawText(control).slice(0, 200).trim();
  return plain(label || (attribute(control, 'value') ?? attribute(control, 'title') ?? ''));
}

/** Lower case, without diacritics; `ł` has no decomposition of its own. */
export const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');

/** The pressed or selected control decides; without one, the buttons that send, where they agree. */
export function audienceAround(block: Root): Audience {
  const chosen = kindsOf(all(block, selected, 20));
  if (chosen !== 'unknown') return chosen;
  return kindsOf(all(block, buttons, 40).filter((button) => !isTab(button)));
}

const isTab = (button: Element) => attribute(button, 'role') === 'tab' || attribute(button, 'aria-pressed') === 'false';

function kindsOf(controls: readonly Element[]): Audience {
  const kinds = new Set<Audience>();
  for (const control of controls) {
    if (!isShown(control) || boxOf(control).width === 0) continue;
    const name = nameOf(control);
    if (internalWords.test(name)) kinds.add('internal');
    else if (publicWords.test(name)) kinds.add('public');
  }
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'unknown';
}
