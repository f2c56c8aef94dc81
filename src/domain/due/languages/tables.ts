// The languages a time can be named in, each by its table.
import type { Lang } from '../../language/lang.ts';
import { en } from './en.ts';
import { pl } from './pl.ts';
import { ro } from './ro.ts';
import type { DueTable } from './table.ts';

export const tables: Readonly<Record<Lang, DueTable>> = { en, pl, ro };
