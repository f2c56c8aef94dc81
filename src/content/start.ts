// The life of the content script in one page: reads while the page is shown, rests while it is kept for "back", ends with
// the extension.
import { couldBeReplyBox } from '../adapters/reply-box.ts';
import { rememberCaret } from '../composer/remember-caret.ts';
import type { PagePort } from '../messages/page-port.ts';
import { deskReaders } from './desk-readers.ts';
import { inserter } from './insert.ts';
import { selectedText } from './selected-text.ts';
import { watchPage } from './watch-page.ts';

/** @returns ends all of it */
export function start(window: Window, port: PagePort): () => void {
  const memory = rememberCaret(couldBeReplyBox);
  const life = new AbortController();
  let showing: AbortController | undefined;
  let readAgain = () => {};
  const readerFor = deskReaders(port.fetchReader, () => readAgain());

  const begin = () => {
    showing?.abort();
    showing = new AbortController();
    const watched = { window, memory, readerFor, report: port.report, isAlive: port.isAlive, end: () => life.abort() };
    readAgain = watchPage(watched, AbortSignal.any([life.signal, showing.signal]));
  };
  const listening = { signal: life.signal };
  window.addEventListener('pagehide', () => showing?.abort(), listening);
  // Back from the back/forward cache: the page is as it was, but the panel has seen others since.
  window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), listening);

  const stopAnswering = port.answer({
    read: () => readAgain(),
    selection: () => selectedText(window.document),
    insert: inserter(window, memory, readerFor),
  });
  life.signal.addEventListener('abort', stopAnswering);
  // A page that Chrome prepares in advance has not been opened by anyone yet.
  if ('prerendering' in window.document && window.document.prerendering === true)
    window.document.addEventListener('prerenderingchange', begin, listening);
  else begin();
  return () => life.abort();
}
