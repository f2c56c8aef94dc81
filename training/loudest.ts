// Which features to keep once a wide model was learnt: those that moved its answers most.
import type { Fit, Row } from './fit.ts';
import { type Columns, mostOfEachRoom } from './rows.ts';

/** `most` columns of each room, by the squares of what they brought to the scores of these rows. */
export function loudest(
  { columnOf, seen }: Columns,
  { weights, outputs }: Fit,
  rows: readonly Pick<Row, 'columns' | 'values'>[],
  most: number,
): Columns {
  const energy = new Float64Array(seen.length);
  for (const { columns, values } of rows) {
    columns.forEach((column, at) => {
      energy[column] = (energy[column] ?? 0) + (values[at] ?? 0) ** 2;
    });
  }
  const worth = (column: number): number => {
    let sum = 0;
    for (let k = 0; k < outputs; k += 1) sum += (weights[column * outputs + k] ?? 0) ** 2;
    return sum * (energy[column] ?? 0);
  };
  const ranked = [...columnOf].map(([key, column]) => ({ key, count: seen[column] ?? 0, worth: worth(column) }));
  return mostOfEachRoom(ranked, most);
}
