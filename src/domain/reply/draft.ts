// A draft as everything looks at it: what the tables tell of it, and what each sentence was learnt to do.
import { judgeReply, type ReplyJudged } from './learnt/judge-reply.ts';
import { type TellOptions, type Told, tell } from './told.ts';

export type DraftOptions = TellOptions & {
  /** The customer's words that are answered. */
  readonly asked?: string;
};

export type Draft = Told & { readonly judged: ReplyJudged };

export function cutDraft(text: string, { asked, ...options }: DraftOptions): Draft {
  const told = tell(text, options);
  return { ...told, judged: judgeReply(told, asked) };
}
