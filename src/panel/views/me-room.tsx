// The agent's own room: how they are, what they may decide, decided and learned, who thanked them. Works with no ticket.
import { CheckIn } from '../parts/check-in.tsx';
import { EnergyChart } from '../parts/energy-chart.tsx';
import { NewNote } from '../parts/new-note.tsx';
import { NoteList } from '../parts/note-list.tsx';

export function MeRoom() {
  return (
    <>
      <CheckIn />
      <NewNote />
      <NoteList />
      <EnergyChart />
    </>
  );
}
