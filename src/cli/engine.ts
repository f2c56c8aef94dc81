// The engine at the command line: `read`, `review` and `when` answer each line of JSON on standard input with one on
// standard output, in order. A line that cannot be read is answered with its problem. docs: README › The engine alone.
import { createInterface } from 'node:readline';
import { readAnswer } from './read.ts';
import { reviewAnswer } from './review.ts';
import { whenAnswer } from './when.ts';

const verbs = { read: readAnswer, review: reviewAnswer, when: whenAnswer } as const;

const isVerb = (name: string | undefined): name is keyof typeof verbs =>
  name !== undefined && Object.hasOwn(verbs, name);

/** What can be said of a line whose question failed: its id, if it has one. */
function idOf(line: string): { readonly id?: unknown } {
  try {
    const asked: unknown = JSON.parse(line);
    return typeof asked === 'object' && asked !== null && 'id' in asked ? { id: asked.id } : {};
  } catch {
    return {};
  }
}

function answerTo(line: string, verb: keyof typeof verbs): object {
  try {
    return verbs[verb](JSON.parse(line));
  } catch (error) {
    return { ...idOf(line), error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers every line; blank ones are passed over. Waits when the reader of the output is slower. */
export async function serve(
  verb: string | undefined,
  input: NodeJS.ReadableStream,
  write: (line: string) => Promise<void> | undefined,
): Promise<void> {
  if (!isVerb(verb)) throw new Error(`There is no such verb; there are ${Object.keys(verbs).join(', ')}.`);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') await write(`${JSON.stringify(answerTo(line, verb))}\n`);
  }
}
