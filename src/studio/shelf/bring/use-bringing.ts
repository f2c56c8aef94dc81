// All the ways a pack may come to the desk, and the field for codes and addresses, whose text stays until it was of use.
import { useCallback } from 'preact/hooks';
import { useStudio } from '../../studio-context.ts';
import { useAddresses } from '../addresses/use-addresses.ts';
import { useArrival } from '../arrival/use-arrival.ts';
import { useSessionText } from '../use-session-text.ts';
import { unread } from './brought.ts';
import { readFile } from './read-file.ts';
import { readText } from './read-text.ts';
import { readAddress, textKind } from './text-kind.ts';
import type { Dropped } from './use-drop.ts';

export function useBringing() {
  const { desk, look, clear, bring } = useArrival();
  const { say } = useStudio();
  const { isOpen, add } = useAddresses();
  const [text, type] = useSessionText('bring');
  const bringText = useCallback(
    async (given: string) => {
      const isClosed = textKind(given) === 'address' && !isOpen;
      const brought = await bring(isClosed ? Promise.resolve(unread('address-closed')) : readText(given));
      // An address is asked for by a click alone: it waits in the field for one.
      if (brought.kind === 'address') type(brought.address);
      return brought;
    },
    [bring, isOpen, type],
  );
  const onFile = useCallback(
    async (file: File) => {
      const brought = await bring(readFile(file));
      if (brought.kind === 'address') type(brought.address);
    },
    [bring, type],
  );
  const dropped = useCallback(
    ({ files: [first, ...others], text: given }: Dropped) => {
      if (others.length > 0) say('bringOne');
      void (first ? onFile(first) : bringText(given));
    },
    [onFile, bringText, say],
  );
  const submit = async () => {
    const address = isOpen && textKind(text) === 'address' ? readAddress(text) : undefined;
    if (address) {
      // Nothing is awaited before this: the browser hears only what is asked in the click itself.
      if (await add(address.href)) type('');
    } else if (text.trim() !== '' && (await bringText(text)).kind === 'file') type('');
  };
  return { desk, look, clear, onFile, dropped, text, type, submit };
}
