// What can be done with a pack on this machine, each with its way back.
import type { ShelfPack } from '../../../domain/packs/shelf/shelf.ts';
import { useStudio } from '../../studio-context.ts';
import { draftFrom } from './draft-from.ts';

export function usePackActions() {
  const { act, tell, say, go, world, shelf, drafts } = useStudio();
  const fileOf = async (id: string): Promise<string | undefined> => {
    const file = await world.askText(id);
    if (!file.ok) tell(file.problem);
    return file.ok ? file.value : undefined;
  };
  const putBack = async ({ id, way, address, isAutomatic, isOn }: ShelfPack, file: string): Promise<boolean> => {
    // What only the company may bring comes back as a file would.
    const again = way === 'policy' || way === 'built-in' ? 'file' : way;
    const isBack = await act({ type: 'take-pack', file, way: again, isAutomatic, ...(address && { address }) });
    return isBack && (isOn || (await act({ type: 'turn-pack', id, isOn })));
  };
  return {
    turn: (id: string, isOn: boolean) => act({ type: 'turn-pack', id, isOn }, isOn ? 'packOn' : 'packOff'),
    updateAlone: (id: string, isAutomatic: boolean) =>
      act({ type: 'update-pack-alone', id, isAutomatic }, isAutomatic ? 'packAlone' : 'packAsks'),
    remove: async (pack: ShelfPack) => {
      // Read before it goes: it is what "undo" brings back.
      const file = await fileOf(pack.id);
      if (file !== undefined) await act({ type: 'remove-pack', id: pack.id }, 'packRemoved', () => putBack(pack, file));
    },
    removeForGood: (id: string) => act({ type: 'remove-pack', id }, 'packRemoved'),
    save: async (id: string) => {
      const file = await fileOf(id);
      if (file === undefined) return;
      world.saveFile(`${id}.carecue`, file, 'application/json');
      say('status_fileSaved');
    },
    /** Into the studio, to be written on; what the agent wrote themselves is edited as it is. */
    edit: async (pack: ShelfPack) => {
      const file = await fileOf(pack.id);
      const draft = file && (await draftFrom(file, pack, { shelf, drafts }));
      if (!draft) return;
      if (await act({ type: 'keep-pack-draft', draft })) go({ page: 'write', draft: draft.id });
    },
  };
}
