// The life of the content script in one page: reads while the page is shown, rests while it is kept for "back", ends with
// the extension.
import { findBox } from '../adapters/read-page.ts';
import { couldBeReplyBox } from '../adapters/reply-box.ts';
import { type CaretMemory, rememberCaret } from '../composer/remember-caret.ts';
import type { PagePort } from '../messages/page-port.ts';
import { type DeskReaders, deskReaders } from './desk-readers.ts';
import { inserter } from './insert.ts';
import { selectedText } from './selected-text.ts';
import { watchPage } from './watch-page.ts';
import { watchSent } from './watch-sent.ts';

/** @returns ends all of it */
export function start(window: Window, port: PagePort): () => void {
  const caret = rememberCaret(couldBeReplyBox);
  const life = new AbortController();
  let showing: AbortController | undefined;
  let watching: ReturnType<typeof watchPage> | undefined;
  const readAgain = () => watching?.readAgain();
  const readerFor = deskReaders(port.fetchReader, readAgain);
  const followSends = watchSent({
    box: () => replyBoxOf(window, caret, readerFor),
    caret: () => caret.last()?.editable,
    sending(draft, isSure) {
      // The report before it says to whom: what is known may be a moment old.
      if (isSure) readAgain();
      void port.sending(draft, isSure);
    },
    notSending: () => void port.notSending(),
  });
  const memory: CaretMemory = {
    last: caret.last,
    follow(document, signal) {
      caret.follow(document, signal);
      followSends(document, signal);
    },
  };

  const begin = () => {
    showing?.abort();
    showing = new AbortController();
    const watched = { window, memory, readerFor, port, end: () => life.abort() };
    watching = watchPage(watched, AbortSignal.any([life.signal, showing.signal]));
  };
  const listening = { signal: life.signal };
  window.addEventListener('pagehide', () => showing?.abort(), listening);
  // Back from the back/forward cache: the page is as it was, but the panel has seen others since.
  window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), listening);

  const insertText = inserter(window, memory, readerFor);
  const stopAnswering = port.answer({
    read: readAgain,
    looked: () => watching?.showDraft(),
    selection: () => selectedText(window.document),
    insert(text) {
      if (!memory.last()) watching?.findEditors();
      return insertText(text);
    },
  });
  life.signal.addEventListener('abort', stopAnswering);
  // A page that Chrome prepares in advance has not been opened by anyone yet.
  if ('prerendering' in window.document && window.document.prerendering === true)
    window.document.addEventListener('prerenderingchange', begin, listening);
  else begin();
  return () => life.abort();
}

function replyBoxOf({ document, location }: Window, caret: CaretMemory, readerFor: DeskReaders): Element | undefined {
  const address = location.href;
  const reader = readerFor(document, address);
  return reader && findBox(reader, { document, address, focused: caret.last()?.editable });
}
