// A text the agent handed over, selected or pasted, in session memory, by tab.
import * as z from 'zod/mini';
import { maxText } from '../domain/ticket/limits.ts';
import { sessionRows } from './session-rows.ts';

const HandedText = z.object({
  source: z.enum(['selection', 'paste']),
  text: z.string().check(z.maxLength(maxText)),
  /** The page it was handed over at. */
  url: z.string(),
  /** The ticket that page showed, by key, or its address: on another ticket the text is out of place. */
  about: z.string(),
});
export type HandedText = Readonly<z.infer<typeof HandedText>>;

export const handedTexts = sessionRows('handed', HandedText);
