// The life of the content script in one page: reads while the page is shown, rests while it is kept for "back", ends with
// the extension.
import type { PagePort } from '../messages/page-port.ts';
import { actsWhenNeeded } from './acts-when-needed.ts';
import { deskReaders } from './desk-readers.ts';
import { selectedText } from './selected-text.ts';
import { watchPage } from './watch-page.ts';

/** @returns ends all of it */
export function start(window: Window, port: PagePort): () => void {
  const life = new AbortController();
  let showing: AbortController | undefined;
  let watching: ReturnType<typeof watchPage> | undefined;
  const readAgain = () => watching?.readAgain();
  const readerFor = deskReaders(port.fetchReader, readAgain);
  const host = {
    window,
    readerFor,
    sending(draft: string, isSure: boolean) {
      // The report before it says to whom: what is known may be a moment old.
      if (isSure) readAgain();
      void port.sending(draft, isSure);
    },
    notSending: () => void port.notSending(),
    came: () => watching?.caretCame(),
  };
  const acts = actsWhenNeeded(
    () => port.fetchActs(),
    host,
    () => watching?.actsCame(),
  );

  const begin = () => {
    showing?.abort();
    showing = new AbortController();
    const watched = { window, acts, readerFor, port, end: () => life.abort() };
    watching = watchPage(watched, AbortSignal.any([life.signal, showing.signal]));
  };
  const listening = { signal: life.signal };
  const onHide = () => {
    showing?.abort();
    // Back from the back/forward cache: the page is as it was, but the panel has seen others since.
    window.addEventListener('pageshow', begin, { ...listening, once: true });
  };
  window.addEventListener('pagehide', onHide, listening);

  const stopAnswering = port.answer({
    read: readAgain,
    looked: () => watching?.showDraft(),
    selection: () => selectedText(window.document),
    async insert(text) {
      const come = await acts.bring();
      if (!come) return 'refused';
      if (!come.editable()) watching?.findEditors();
      return come.insert(text);
    },
  });
  life.signal.addEventListener('abort', stopAnswering);
  // A page that Chrome prepares in advance has not been opened by anyone yet.
  if ('prerendering' in window.document && window.document.prerendering === true)
    window.document.addEventListener('prerenderingchange', begin, listening);
  else begin();
  return () => life.abort();
}
