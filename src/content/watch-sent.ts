// Notices that the agent presses what sends the reply: a button, a key, a form. That is half of what shows that a reply was
// sent; the other half, an emptied box or a new message, the background sees in the reports that follow. Listens only.
import { draftOf } from '../adapters/draft-of.ts';
import { isNear, pathOf } from './reply-region.ts';
import { controlOn, meaningOf } from './send-words.ts';

type Sends = {
  /** The reply box of the page, as its reader finds it. */
  readonly box: () => Element | undefined;
  /** The editable the caret was in last. */
  readonly caret: () => Element | undefined;
  /** Comes before the page itself hears of the press, so that the box is still full. */
  readonly sending: (draft: string, isSure: boolean) => void;
  /** Since then the reply was discarded, or cleared by hand. */
  readonly notSending: () => void;
};

/** Milliseconds in which one press arrives as several events: key, click, submit. */
const onePress = 300;
/** Milliseconds after which an editor that sends on Enter has emptied itself. */
const emptiedByEnter = 150;
/** Milliseconds after a press in which a discard is worth telling; what is in the box later is another matter. */
const worthTelling = 60_000;
const wholeForm = 60;

/**
 * What a page's own script presses is no press of the agent's.
 * @returns listens in one document, frames being documents of their own, until the signal is aborted
 */
export function watchSent({ box, caret, sending, notSending }: Sends): (document: Document, end: AbortSignal) => void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const since = () => performance.now() - pressedAt;
  const followed = new WeakMap<Document, AbortSignal>();
  let edits = new AbortController();

  const press = (replyBox: Element, draft: string, isSure: boolean) => {
    if (draft === '' || since() < onePress) return;
    pressedAt = performance.now();
    sending(draft, isSure);
    // Only from here on, so that no key costs anything before.
    edits.abort();
    edits = new AbortController();
    const document = Reflect.get(Node.prototype, 'ownerDocument', replyBox);
    const signal = document && followed.get(document);
    if (signal) listenIn(document, AbortSignal.any([signal, edits.signal]))('beforeinput', onEdit);
  };
  const take = () => {
    if (since() > worthTelling) return;
    pressedAt = Number.NEGATIVE_INFINITY;
    notSending();
  };

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const path = pathOf(event);
    const control = controlOn(path);
    const meaning = control && meaningOf(control);
    if (meaning === 'drop') take();
    const replyBox = meaning === 'send' ? box() : undefined;
    if (replyBox && !path.includes(replyBox)) press(replyBox, draftOf(replyBox), isNear(replyBox, path));
  };
  const onSubmit = (event: SubmitEvent) => {
    if (!event.isTrusted) return;
    if (event.submitter && meaningOf(event.submitter) === 'drop') return;
    const replyBox = box();
    if (replyBox && isNear(replyBox, pathOf(event).slice(0, 1), wholeForm)) press(replyBox, draftOf(replyBox), true);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.isTrusted || event.isComposing || event.shiftKey || event.altKey) return;
    const replyBox = caret();
    if (!replyBox || !pathOf(event).includes(replyBox)) return;
    const draft = draftOf(replyBox);
    if (event.ctrlKey || event.metaKey) return press(replyBox, draft, true);
    // In most boxes Enter is a new line: nothing is told unless the box is empty a moment later.
    setTimeout(() => draftOf(replyBox) === '' && press(replyBox, draft, false), emptiedByEnter);
  };
  const onEdit = (event: InputEvent) => {
    if (!event.isTrusted) return;
    if (since() > worthTelling) edits.abort();
    const replyBox = /^(?:delete|history)/.test(event.inputType) && since() < worthTelling ? caret() : undefined;
    if (replyBox && pathOf(event).includes(replyBox) && draftOf(replyBox) !== '') take();
  };

  return (document, signal) => {
    followed.set(document, signal);
    const listen = listenIn(document, signal);
    listen('click', onClick);
    listen('submit', onSubmit);
    listen('keydown', onKey);
  };
}

/** Hears of events before the page does. */
const listenIn =
  (document: Document, signal: AbortSignal) =>
  <K extends keyof DocumentEventMap>(type: K, listener: (event: DocumentEventMap[K]) => void) =>
    document.addEventListener(type, listener, { capture: true, signal });
