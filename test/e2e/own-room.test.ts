// The agent's own room in the built extension, in real Chromium.
import { beforeAll } from 'vitest';
import { testPlainBackup, testRestoring, testSealedBackup } from './own-room/copies.ts';
import { testLock } from './own-room/lock.ts';
import { testNotes } from './own-room/notes.ts';
import { type OwnPanel, ownPanel } from './own-room/own-panel.ts';
import { testTwoWindows } from './own-room/two-windows.ts';
import { seatTurnedOn } from './seat-turned-on.ts';

const seat = seatTurnedOn();
let own: OwnPanel;

beforeAll(() => {
  own = ownPanel(seat.panel);
});

const given = () => ({ seat, own });
testNotes(given);
const other = testTwoWindows(given);
const plain = testPlainBackup(given);
testLock(() => ({
  ...given(),
  other: other(),
  reopened: (again) => {
    own = again;
  },
}));
const sealed = testSealedBackup(given);
testRestoring(() => ({ plain: plain(), sealed: sealed() }));
