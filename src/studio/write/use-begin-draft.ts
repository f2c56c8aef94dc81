// Beginning a draft, and going to it.
import { useMemo } from 'preact/hooks';
import { writeDraft } from '../../domain/packs/edit/draft.ts';
import { idFrom, newPack } from '../../domain/packs/edit/templates.ts';
import { decodePackFile } from '../../sharing/bytes.ts';
import { readPackFile } from '../../sharing/pack-file.ts';
import { useStudio } from '../studio-context.ts';

/** Bytes. A pack has 1 MiB at most; one that is too large can still be made smaller here. */
const maxFile = 4_000_000;

export function useBeginDraft() {
  const { words, act, go } = useStudio();
  return useMemo(() => {
    const begin = async (text: string, base?: string) => {
      const draft = { id: crypto.randomUUID(), text, ...(base !== undefined && { base }) };
      if (await act({ type: 'keep-pack-draft', draft })) go({ page: 'write', draft: draft.id });
    };
    return {
      fromNothing: (title: string) => {
        const named = title.trim() === '' ? words.say('draftUntitled') : title.trim();
        return begin(writeDraft(newPack(named, words.lang, idFrom(named, 'my-pack'))));
      },
      /** @returns false when it is too large to be read */
      fromFile: async (file: File): Promise<boolean> => {
        if (file.size > maxFile) return false;
        const bytes = new Uint8Array(await file.arrayBuffer());
        const decoded = decodePackFile(bytes);
        const read = decoded.ok ? await readPackFile(decoded.file) : undefined;
        // What is no pack file at all is shown as the text it is.
        const text = read?.ok ? read.text : new TextDecoder().decode(bytes);
        await begin(text, read?.ok ? text : undefined);
        return true;
      },
    };
  }, [words, act, go]);
}
