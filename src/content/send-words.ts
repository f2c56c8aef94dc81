// What a control does to a reply, by what it is called on the screen, in the desk's language, and in its mark-up, where
// programmers name it in English everywhere. The words are beginnings of words, without diacritics.
import { nameOf, publicWords } from '../adapters/audience.ts';
import { attribute, isMatch } from '../adapters/dom.ts';

const buttons = 'button, input, [role="button"]';
const controls = `${buttons}, a, li, [role^="menuitem"], [role="option"]`;
/** What only chooses or unfolds: "Public reply" as a tab, the arrow beside "Send". */
const switches = '[role="tab"], [aria-pressed], [aria-selected], [aria-haspopup], [aria-expanded]';
/** In `data-test-id="submit_button-button"`, `class="btn-send-text"`, `id="sendBtn"`; not in `class="sender"`. */
const marks = ['id', 'name', 'class', 'data-test-id', 'data-testid', 'data-cy'];
const sendMark = /send(?!er|ing)|submit/i;
/** The part of a split button that only unfolds the other ways to send. */
const menuMark = /menu|toggle|dropdown|caret/i;
/** Characters; what says more is text with a link round it. */
const longestName = 80;

const sendWords =
  /\b(?:submit|update|post(?!p)|przesl|comment|publi|save\b|zapis|zaktual|aktual|opubl|skoment|actual|coment|salv|absend|abschick|speicher|komment|enregistr|guardar|pubbl|verzend|verstu|opsla)/;
/** These take the reply away, put it off, or make a note of it; they win over "reply" in "Discard reply". */
const dropWords =
  /\b(?:discard|cancel|delet|remov|trash|clear|undo|draft|preview|later|schedul|note|intern|priv|odrzu|porzu|anul|usun|skasu|wyczy|cofni|szkic|podgl|pozniej|zaplan|notat|wewn|prywat|renunt|sterge|elimin|golest|ciorn|previz|mai tarziu|program|notei|nota\b|verwerf|abbrech|losch|entwurf|spater|notiz|supprim|annul|brouil|descart|borra|rascun|scart|bozza|verwijd|concept)/;
/** The same, but "Send and close" sends. */
const closeWords = /\b(?:close|dismiss|zamkn|inchid|schliess|ferm|cerrar|fechar|chiud|sluit)/;

/** The control an event went to, if any. @param path the elements it went through, the innermost first */
export const controlOn = (path: readonly Element[]): Element | undefined =>
  path.find((element) => isMatch(element, controls));

export function meaningOf(control: Element): 'send' | 'drop' | undefined {
  const name = nameOf(control);
  if (name.length > longestName || isMatch(control, switches)) return undefined;
  if (dropWords.test(name)) return 'drop';
  if (publicWords.test(name) || sendWords.test(name)) return 'send';
  if (closeWords.test(name)) return 'drop';
  if (!isMatch(control, buttons)) return undefined;
  const written = marks.map((mark) => attribute(control, mark) ?? '').join(' ');
  return sendMark.test(written) && !menuMark.test(written) ? 'send' : undefined;
}
