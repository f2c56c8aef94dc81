// Copying from the studio: the status line says whether it is on the clipboard.
import { useStudio } from '../studio-context.ts';

export function useCopy(): (text: string) => Promise<void> {
  const { world, say } = useStudio();
  return async (text) => say((await world.copy(text)) ? 'status_copied' : 'status_copyFailed');
}
