// The languages Carecue reads and writes. A fourth is one more name here and its folder beside this file.
import * as z from 'zod/mini';

export const langs = ['en', 'pl', 'ro'] as const;
export const Lang = z.enum(langs);
export type Lang = z.infer<typeof Lang>;
