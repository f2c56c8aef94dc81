// Before something that cannot be undone: what it does is shown first, with the focus on leaving all as it is.
import { useEffect, useRef } from 'preact/hooks';
import { useDisclosure } from '../../../ui/use-disclosure.ts';

export function useSecondLook() {
  const { isOpen, close, button, region } = useDisclosure();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) keep.current?.focus();
  }, [isOpen]);
  const leave = () => {
    close();
    button.ref.current?.focus();
  };
  return { isOpen, button, region, leave, keep: { ref: keep, type: 'button', class: 'btn', onClick: leave } } as const;
}
