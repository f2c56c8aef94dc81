// The labelled messages that the weights are learnt from: the project's own, and general sets where they are at hand.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Lang } from '../src/domain/language/lang.ts';
import { Arousal, Feeling, Need } from '../src/domain/reading/reading.ts';

const OwnMessage = z.object({
  text: z.string(),
  /** Strongest first. */
  feelings: z.array(Feeling).check(z.minLength(1), z.maxLength(2)),
  arousal: Arousal,
  needs: z.array(Need),
  repeat: z.boolean(),
  /** What was written in one sitting: neighbours are alike, so a block is never both learnt from and tested on. */
  block: z.string(),
});
export type OwnMessage = z.infer<typeof OwnMessage> & { readonly lang: Lang };

const linesOf = (file: string): readonly unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** `root` is the project's folder. */
export const ownMessages = (root: string, lang: Lang): readonly OwnMessage[] =>
  linesOf(path.join(root, `training/messages.${lang}.jsonl`)).map((line) => ({ ...OwnMessage.parse(line), lang }));

const EmotionRow = z.object({
  id: z.string(),
  text: z.string(),
  label: z.optional(z.string()),
  coarse: z.optional(z.string()),
});
const ComplaintRow = z.object({ id: z.string(), text: z.string(), complaint: z.optional(z.number()) });

/** A text of which only this much is known: the feeling is one of `feelings`. */
export type GeneralText = {
  readonly lang: Lang;
  readonly text: string;
  readonly feelings: readonly Feeling[];
  readonly isDev: boolean;
};
export type ComplaintText = { readonly text: string; readonly isComplaint: boolean; readonly isDev: boolean };

/** Where the general sets are, or undefined: their texts are not the project's to ship. */
export function dataFolder(root: string): string | undefined {
  const folder = process.env.CARECUE_DATA ?? path.join(root, '../shared/data');
  return existsSync(folder) ? folder : undefined;
}

/** Every tenth row is for looking, never learnt from: the same ones in every run. */
const everyTenth = (at: number): boolean => at % 10 === 0;

/** Emotion sets of the general web. "upset" covers two of our feelings. */
export function generalTexts(folder: string, lang: Lang): readonly GeneralText[] {
  const file = path.join(folder, `emotion.${lang}.jsonl`);
  if (!existsSync(file)) return [];
  return linesOf(file).flatMap((line, at) => {
    const { text, label, coarse } = EmotionRow.parse(line);
    const name = label ?? coarse;
    const feelings: readonly Feeling[] =
      name === 'upset' ? ['frustrated', 'angry'] : name === undefined ? [] : [Feeling.parse(name)];
    return feelings.length === 0 ? [] : [{ lang, text, feelings, isDev: everyTenth(at) }];
  });
}

/** Public posts to companies, complaint or not; every fourth is for looking. */
export function complaintTexts(folder: string): readonly ComplaintText[] {
  return linesOf(path.join(folder, 'customer.en.jsonl')).flatMap((line, at) => {
    const { text, complaint } = ComplaintRow.parse(line);
    return complaint === undefined ? [] : [{ text, isComplaint: complaint === 1, isDev: at % 4 === 0 }];
  });
}
