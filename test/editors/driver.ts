// What the matrix asks of a browser, Chromium or Firefox.
import * as z from 'zod/mini';

export type Key = { readonly key: string; readonly ctrl?: boolean; readonly shift?: boolean };

/** The questions the page answers; see pages/page.js. */
export type Question = 'focus' | 'caret' | 'model' | 'lines' | 'forget' | 'changes' | 'drawn' | 'sends';

export type Driver = {
  readonly open: (address: string) => Promise<void>;
  /** Puts a new editor in place of the one before, and has the content script look at it. */
  readonly mount: (paragraphs: readonly string[]) => Promise<void>;
  readonly ask: (question: Question) => Promise<unknown>;
  /** Real keys, that the browser takes for a person's. */
  readonly press: (keys: readonly Key[]) => Promise<void>;
  /** The focus goes to the real side panel; the page no longer has it. */
  readonly toPanel: () => Promise<void>;
  readonly toPage: () => Promise<void>;
  /** Asks the content script to insert, as the background does. */
  readonly insert: (text: string) => Promise<'inserted' | 'refused'>;
  readonly close: () => Promise<void>;
};

export const typed = (text: string): readonly Key[] => [...text].map((key) => ({ key }));
export const times = (count: number, key: Key): readonly Key[] => Array.from({ length: count }, () => key);

/** The same browser until `end`: then nothing more is begun in it, and nothing waited for. */
export function limited(driver: Driver, end: AbortSignal): Driver {
  const ended = new Promise<never>((_, reject) => {
    end.addEventListener('abort', () => reject(end.reason), { once: true });
  });
  // Most cells are done before; then nobody is there to hear of it.
  ended.catch(() => undefined);
  const within =
    <A extends readonly unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      end.throwIfAborted();
      return Promise.race([act(...args), ended]);
    };
  return {
    open: within(driver.open),
    mount: within(driver.mount),
    ask: within(driver.ask),
    press: within(driver.press),
    toPanel: within(driver.toPanel),
    toPage: within(driver.toPage),
    insert: within(driver.insert),
    close: driver.close,
  };
}

/** Runs in the page: the bench is in it, or in the frame in it. */
export function benchCall([question, paragraphs]: readonly [string, (readonly string[])?]): unknown {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#inner');
  const bench: unknown = Reflect.get(frame?.contentWindow ?? window, 'bench');
  if (typeof bench !== 'object' || bench === null) return undefined;
  const call: unknown = Reflect.get(bench, question);
  if (typeof call !== 'function') throw new Error(`the page does not know "${question}"`);
  return call(paragraphs);
}

const Answer = z.union([
  z.object({ ok: z.literal(true) }),
  z.object({ ok: z.literal(false), problem: z.object({ code: z.string() }) }),
]);

/** What the content script answered; a refusal is followed by a copy on the clipboard, elsewhere. */
export function outcomeOf(answer: unknown): 'inserted' | 'refused' {
  const outcome = z.parse(Answer, answer);
  if (outcome.ok) return 'inserted';
  if (outcome.problem.code === 'insert-refused') return 'refused';
  throw new Error(`the content script answered "${outcome.problem.code}"`);
}
