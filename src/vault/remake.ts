// All records into a new database in another form, in their places. The old one is only read.
import { type OwnKind, ownKinds } from '../domain/own/records.ts';
import { strictly } from './connection.ts';
import type { Data } from './data.ts';
import { pieces } from './read-records.ts';
import type { Place, Row, RowForm } from './row.ts';
import { readNameKey, type Session, writeNameKey } from './session.ts';
import { beginTally } from './tally.ts';

/** Everything is on the disk when it resolves. */
export async function remake(from: Session, data: Data, form: RowForm): Promise<void> {
  const { nameKey } = await readNameKey(from.data, from.form);
  await writeNameKey(data, form, nameKey);
  const counter = await from.data.use((db) => db.get('vault', 'counter'));
  if (counter !== undefined)
    await data.use((db) => strictly(db, ['vault'], async (tx) => void (await tx.objectStore('vault').put(counter))));
  for (const kind of ownKinds)
    for await (const { rows, places } of pieces(from, kind)) {
      const made = await Promise.all(rows.map((row, index) => inForm(from, form, kind, row, places[index] ?? 0)));
      await data.use((db) =>
        strictly(db, [kind], async (tx) => {
          await Promise.all(made.map((row) => tx.objectStore(kind).add(row)));
        }),
      );
    }
  await beginTally({ data, form });
}

/** A row that cannot be understood is carried along whole, as a record nobody will understand either. */
async function inForm(from: Session, form: RowForm, kind: OwnKind, row: unknown, place: Place): Promise<Row> {
  const { id, body } = (await from.form.read(kind, row)) ?? { id: `not understood ${place}`, body: row };
  return form.write(kind, { place, id }, body);
}
