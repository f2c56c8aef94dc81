// A fresh write-ahead log for the browser's database, once each time the browser starts. Chromium keeps all our databases in
// one LevelDB and goes on writing into the log it finds. When the browser is killed in the middle of a record, what is
// written next lies behind a torn one; the start after that takes the log for corrupt and throws all our data away
// (github.com/google/leveldb/issues/1287; 1 in some 600 kills while notes were written one after the other). LevelDB begins
// a new log when the data of the old one no longer fit its buffer, and then deletes the old one: so we fill the buffer.
import { deleteDB, openDB } from 'idb';

const name = 'carecue fresh log';
/** Bytes. LevelDB's buffer is 4 MiB (Options::write_buffer_size); beyond 64 KiB a value would become a file of its own. */
const [buffer, piece] = [4 * 1_024 * 1_024, 32 * 1_024];

/** Rejects when there is no room for it; nothing else depends on it. */
export async function freshLog(): Promise<void> {
  const db = await openDB(name, 1, { upgrade: (made) => void made.createObjectStore('fill') });
  try {
    // One piece in each write, and one more than fits: the one that finds the buffer full begins the new log.
    for (let written = 0; written <= buffer; written += piece) await db.put('fill', new Uint8Array(piece), 0);
  } finally {
    db.close();
    await deleteDB(name);
  }
}
