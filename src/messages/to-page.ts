// The background's questions to the content script of a tab. A page is not trusted with the shape of its answer either.
import * as z from 'zod/mini';
import { type Outcome, problemCodes } from '../domain/problem.ts';
import { maxText } from '../domain/ticket/limits.ts';
import { sendToTab } from '../platform/tab-messages.ts';
import { within } from '../platform/time-limit.ts';
import type { PageAnswers, ToPage } from './page-protocol.ts';

/** Slow editors take a second or two; a page that is stuck never answers. Milliseconds. */
const limit = 8_000;

const Refusal = z.object({
  ok: z.literal(false),
  problem: z.object({ code: z.enum(problemCodes), detail: z.optional(z.string().check(z.maxLength(1_000))) }),
});
const Plain = z.union([z.object({ ok: z.literal(true) }), Refusal]);
const Text = z.union([z.object({ ok: z.literal(true), value: z.string().check(z.maxLength(maxText)) }), Refusal]);

export const askToRead = (tabId: number): Promise<PageAnswers['read']> => askPlainly(tabId, { type: 'read' });

export const askToInsert = (tabId: number, text: string): Promise<PageAnswers['insert']> =>
  askPlainly(tabId, { type: 'insert', text });

export async function askForSelection(tabId: number): Promise<PageAnswers['selection']> {
  const answer = Text.safeParse(await reply(tabId, { type: 'selection' }));
  if (!answer.success) return pageGone;
  return answer.data.ok ? { ok: true, value: answer.data.value } : refusal(answer.data);
}

async function askPlainly(tabId: number, question: ToPage): Promise<Outcome> {
  const answer = Plain.safeParse(await reply(tabId, question));
  if (!answer.success) return pageGone;
  return answer.data.ok ? { ok: true, value: undefined } : refusal(answer.data);
}

const reply = (tabId: number, question: ToPage): Promise<unknown> =>
  within(limit, sendToTab(tabId, question)).catch(() => undefined);

const pageGone: Outcome<never> = { ok: false, problem: { code: 'page-gone' } };

function refusal({ problem: { code, detail } }: z.infer<typeof Refusal>): Outcome<never> {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } };
}
