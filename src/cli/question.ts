// What questions at the command line have in common: an id that is given back, a language, a moment.
import * as z from 'zod/mini';
import { Lang } from '../domain/language/lang.ts';

export const Id = z.optional(z.union([z.string(), z.number(), z.null()]));
/** A language we do not speak, or none: it is detected. */
export const MaybeLang = z.catch(z.optional(Lang), undefined);

/** Parsed, or an error that names the first thing wrong and where. */
export function parsed<T>(schema: z.ZodMiniType<T>, question: unknown): T {
  const result = schema.safeParse(question);
  if (result.success) return result.data;
  const [problem] = result.error.issues;
  throw new Error(`${problem?.path.join('.') || 'question'}: ${problem?.message ?? 'not understood'}`);
}

export const withId = (id: unknown): { readonly id?: unknown } => (id === undefined ? {} : { id });
