// The labelled replies that the weights for drafts are learnt from. Written for this project; see README.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Lang } from '../src/domain/language/lang.ts';

export const replyActs = ['acknowledges', 'owns', 'next', 'done', 'asks_customer', 'question', 'thanks'] as const;
export const replyCautions = ['boilerplate', 'vague_time', 'defensive', 'blame', 'dismissive', 'over_apology'] as const;
export const apologyKinds = ['none', 'generic', 'specific'] as const;

const OwnReply = z.object({
  text: z.string(),
  /** What the customer wrote, in short. */
  customer: z.string(),
  acts: z.array(z.enum(replyActs)),
  apology: z.enum(apologyKinds),
  cautions: z.array(z.enum(replyCautions)),
  /** Clauses of the text, and the words in it that say when. */
  promises: z.array(z.object({ words: z.string(), due: z.optional(z.string()) })),
  block: z.string(),
});
export type OwnReply = z.infer<typeof OwnReply> & { readonly lang: Lang };

/** `root` is the project's folder. */
export const ownReplies = (root: string, lang: Lang): readonly OwnReply[] =>
  readFileSync(path.join(root, `training/replies.${lang}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...OwnReply.parse(JSON.parse(line)), lang }));
