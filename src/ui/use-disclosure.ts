// The disclosure pattern: a button that shows and hides a region. Escape closes it and gives the focus back to its button.
// https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
import { useId, useRef, useState } from 'preact/hooks';

export function useDisclosure(startsOpen = false) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return {
    isOpen,
    close: () => setOpen(false),
    button: {
      ref: button,
      type: 'button',
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? id : undefined,
      onClick: () => setOpen(!isOpen),
      onKeyDown,
    },
    region: { id, onKeyDown },
  } as const;
}
