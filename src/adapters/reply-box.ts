// Finding the reply box of a page nobody described to us: every editable is a candidate, most are ruled out, the rest are
// scored. Where two are as good, nobody is chosen: one click of the agent in the right box is worth more than a guess.
import { blockOf, nameOf, plain, publicWords } from './audience.ts';
import { all, attribute, bodyOf, boxOf, contains, first, isDocument, isMatch, isShown, nearest, tagOf } from './dom.ts';
import { type Tree, treesOf } from './tree.ts';

const candidates = 'textarea, [contenteditable], [role="textbox"][aria-multiline="true"]';
/** In pixels. A box nobody has clicked in must look like one; where the caret was, a line is enough. */
const smallest = { width: 180, height: 36 };
const aLine = { width: 100, height: 12 };

/** Places where nobody answers a customer. */
const elsewhere =
  '[role="search"], [aria-hidden="true"], header, nav, [role="navigation"], h1, h2, h3, h4, [role="heading"], [role="dialog"][aria-modal="true"], [aria-readonly="true"]';
/** Twins and tools of editors, and second editors that only hold the quoted mail (Frappe) or a description. */
const decoys =
  'textarea.note-codable, .CodeMirror textarea, .monaco-editor textarea, .ace_editor textarea, #wms-pasteCapture, .replied-content, .ql-clipboard, .ck-clipboard, [data-mce-bogus], .cm-content[data-language]';
const editorMarks =
  '.ck-content, .ck-editor__editable, .cke_editable, .fr-element, .mce-content-body, .ql-editor, .ProseMirror, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content, trix-editor, .note-editable, .redactor-in, .redactor-editor, .jodit-wysiwyg';
const replyWords =
  /\b(?:reply|replies|respon[ds]\w*|answer|message|comment|note|odpowied\w*|odpisz|wiadomosc\w*|komentarz\w*|notatk\w*|raspun\w*|mesaj\w*|comentari\w*|nota|antwort\w*|nachricht|kommentar|notiz|repon\w*|commentaire|respuesta|mensaje|risposta|messaggio|bericht)\b/;
const otherForms =
  /\b(?:search|filter|szukaj|filtr|cauta|filtru|suche|recherche|new ticket|create ticket|nowe zgloszenie|tichet nou)\b/;

/** Whether an editable could be where an agent writes to a customer: also decides which caret is worth remembering. */
export function couldBeReplyBox(editable: Element): boolean {
  const tag = tagOf(editable);
  if (tag === 'input' || !isShown(editable)) return false;
  if (isMatch(editable, ':disabled, :read-only, [contenteditable="false"]') || isMatch(editable, decoys)) return false;
  if (nearest(editable, elsewhere) || nearest(editable, decoys)) return false;
  return tag === 'body' || isAtLeast(editable, aLine);
}

function isAtLeast(element: Element, size: { readonly width: number; readonly height: number }): boolean {
  const { width, height } = boxOf(element);
  return width >= size.width && height >= size.height;
}

type Candidate = { readonly editable: Element; readonly frame?: Element | undefined };

function candidatesIn({ root, frame }: Tree): readonly Candidate[] {
  const body = isDocument(root) && frame ? bodyOf(root) : null;
  const isEditor = body && (Reflect.get(HTMLElement.prototype, 'isContentEditable', body) || designMode(root) === 'on');
  if (body && isEditor)
    return frame && isShown(frame) && isAtLeast(frame, smallest) && !nearest(frame, elsewhere)
      ? [{ editable: body, frame }]
      : [];
  const found = all(root, candidates, 200).filter((element) => attribute(element, 'contenteditable') !== 'false');
  return found
    .filter((element) => !found.some((other) => other !== element && contains(other, element)))
    .filter((element) => couldBeReplyBox(element) && isAtLeast(element, smallest))
    .map((editable) => ({ editable, frame }));
}

const designMode = (document: Node): unknown => Reflect.get(Document.prototype, 'designMode', document);

/** Higher is likelier; the weights are ours, their order is what the desks of `test/pages` taught. */
function score({ editable, frame }: Candidate, focused: Element | undefined): number {
  const place = frame ?? editable;
  const block = blockOf(place);
  const labels = ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name', 'id', 'class'];
  const name = plain(
    [...labels.map((label) => attribute(place, label) ?? ''), labelOf(place)].join(' ').replace(/[-_]/g, ' '),
  );
  const form = nearest(place, 'form, [role="form"]');
  const { top, width, height } = boxOf(place);
  let points = Math.min(1, (width * height) / 200_000);
  if (editable === focused) points += 5;
  if (replyWords.test(name)) points += 3;
  if (
    block &&
    all(block, 'button, [role="button"], input[type="submit"]', 40).some((button) => publicWords.test(nameOf(button)))
  )
    points += 3;
  if (frame || isMatch(editable, editorMarks)) points += 2;
  if (top > innerHeight / 2) points += 1;
  if (otherForms.test(name) || (form && otherForms.test(plain(attribute(form, 'aria-label') ?? '')))) points -= 4;
  return points;
}

function labelOf(element: Element): string {
  const root: Node = Reflect.apply(Node.prototype.getRootNode, element, []);
  const ids = ['aria-labelledby', 'id']
    .map((name) => attribute(element, name) ?? '')
    .map((id) => CSS.escape(id.slice(0, 200)));
  const [named, own] = ids;
  const labels = isDocument(root)
    ? [
        nearest(element, 'label'),
        named ? first(root, `#${named}`) : null,
        own ? first(root, `label[for="${own}"]`) : null,
      ]
    : [nearest(element, 'label')];
  return labels.map((label) => (label ? nameOf(label) : '')).join(' ');
}

/** The reply box, if one stands out. `focused` is the editable that had the caret last. */
export function findReplyBox(document: Document, focused?: Element): Element | undefined {
  const scored = treesOf(document)
    .flatMap(candidatesIn)
    .map((candidate) => ({ editable: candidate.editable, points: score(candidate, focused) }))
    .sort((one, other) => other.points - one.points);
  const [best, second] = scored;
  if (!best || best.points < 1) return undefined;
  return second && best.points - second.points <= 1 ? undefined : best.editable;
}
