// One line of the report: what was measured, in whom, and whether it is within what the product promises.
import { median, spread } from '../figures.ts';
import { table } from '../table.ts';
import type { Contender } from './browsers.ts';
import type { Taken } from './take-turns.ts';

export type Unit = 'kB' | 'bytes' | 'ms' | 'MB' | '%';

export type Row = {
  readonly what: string;
  readonly unit: Unit;
  readonly bare?: number;
  readonly oneLine?: number;
  readonly carecue: number;
  /** Carecue against no extension. */
  readonly difference?: number;
  /** How far apart the middle half of the measurements with no extension lies. */
  readonly noise?: number;
  /** The most that was promised for the difference, or for Carecue alone where there is nothing to compare with. */
  readonly budget?: number;
};

const isOver = ({ carecue, difference, budget }: Row) => budget !== undefined && (difference ?? carecue) > budget;

/** The middle of each contender's measurements. `noise` as the budget: nothing beyond chance. */
export function compare<T>(
  what: string,
  unit: Unit,
  taken: Taken<'bare' | 'carecue', T> & Partial<Taken<Contender, T>>,
  figure: (one: T) => number,
  budget?: number | 'noise',
): Row {
  const middle = (all: readonly T[]) => median(all.map(figure));
  const [bare, carecue] = [middle(taken.bare), middle(taken.carecue)];
  const noise = spread(taken.bare.map(figure));
  const limit = budget === 'noise' ? noise : budget;
  return {
    what,
    unit,
    bare,
    carecue,
    noise,
    difference: carecue - bare,
    ...(taken['one-line'] && { oneLine: middle(taken['one-line']) }),
    ...(limit !== undefined && { budget: limit }),
  };
}

const digits: Readonly<Record<Unit, number>> = { kB: 1, bytes: 0, ms: 1, MB: 2, '%': 2 };

function cells(row: Row): readonly string[] {
  const { what, unit, bare, oneLine, carecue, difference, noise, budget } = row;
  const number = (value: number | undefined) =>
    // A key costs hundredths of a millisecond, a page load hundreds of milliseconds.
    value === undefined ? '' : value.toFixed(unit === 'ms' && Math.abs(value) < 1 ? 3 : digits[unit]);
  const signed = difference === undefined ? '' : `${difference < 0 ? '−' : '+'}${number(Math.abs(difference))}`;
  const promised = budget === undefined ? '' : `≤ ${number(budget)}`;
  const verdict = budget === undefined ? '' : isOver(row) ? 'OVER' : 'ok';
  return [
    what,
    unit,
    number(bare),
    number(oneLine),
    number(carecue),
    signed,
    noise === undefined ? '' : `±${number(noise)}`,
    promised,
    verdict,
  ];
}

const head = ['', '', 'no extension', 'one line', 'Carecue', 'difference', 'noise', 'budget', ''];

export function report(rows: readonly Row[]): string {
  const over = rows.filter(isOver).map(({ what }) => what);
  const promised = rows.filter(({ budget }) => budget !== undefined).length;
  const close =
    over.length === 0
      ? `All ${promised} within budget.`
      : `OVER budget, ${over.length} of ${promised}: ${over.join('; ')}.`;
  return `${table([head, ...rows.map(cells)])}\n\n${close}`;
}
