// What is needed only where the agent does something: the caret, the reply while it is written, the press on "send", the
// insertion. A file of its own (acts.js) that comes into a page with the agent's first act; see acts-when-needed.ts.
import { draftOf } from '../adapters/draft-of.ts';
import { findBox } from '../adapters/read-page.ts';
import { couldBeReplyBox } from '../adapters/reply-box.ts';
import { type CaretMemory, rememberCaret } from '../composer/remember-caret.ts';
import type { DeskReaders } from './desk-readers.ts';
import { type Insertion, inserter } from './insert.ts';
import { watchSent } from './watch-sent.ts';

/** What the content script gives: its page, and whom to tell. */
export type Host = {
  readonly window: Window;
  readonly readerFor: DeskReaders;
  readonly sending: (draft: string, isSure: boolean) => void;
  readonly notSending: () => void;
  /** The caret came somewhere. */
  readonly came: () => void;
};

export type Acts = {
  /** Follows the caret, and what sends a reply, in one document, frames being documents of their own. */
  readonly follow: CaretMemory['follow'];
  /** The editable the agent had the caret in last. */
  readonly editable: () => Element | undefined;
  readonly draftOf: (box: Element) => string;
  readonly insert: (text: string) => Promise<Insertion>;
};

export type MakeActs = (host: Host) => Acts;

export function acts({ window, readerFor, sending, notSending, came }: Host): Acts {
  const caret = rememberCaret(couldBeReplyBox);
  const editable = () => caret.last()?.editable;
  const box = () => {
    const { document, location } = window;
    const reader = readerFor(document, location.href);
    return reader && findBox(reader, { document, address: location.href, focused: editable() });
  };
  const followSends = watchSent({ box, caret: editable, sending, notSending });
  return {
    follow(document, signal) {
      caret.follow(document, signal);
      followSends(document, signal);
      // After the caret's own listener, which finds out where.
      document.addEventListener('focusin', came, { capture: true, signal });
    },
    editable,
    draftOf,
    insert: inserter(window, caret, readerFor),
  };
}
