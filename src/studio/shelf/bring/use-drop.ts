// Something dropped anywhere on the page: a file, a picture, or words dragged from a chat.
import { useEffect, useState } from 'preact/hooks';

export type Dropped = { readonly files: readonly File[]; readonly text: string };

const isWanted = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null && (dataTransfer.types.includes('Files') || dataTransfer.types.includes('text/plain'));

/** A field takes the words that are dropped on it by itself; a file it would only show the name of. */
const isFieldsOwn = (event: DragEvent): boolean =>
  event.target instanceof Element &&
  event.target.closest('input, textarea') !== null &&
  event.dataTransfer?.types.includes('Files') === false;

/** @returns whether something hangs over the page now */
export function useDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // What is dragged about within the page brings nothing in.
    let isOurs = false;
    const start = () => {
      isOurs = true;
    };
    const end = () => {
      isOurs = false;
    };
    const over = (event: DragEvent) => {
      if (isOurs || !isWanted(event) || isFieldsOwn(event)) return;
      // Without this the browser opens a dropped file in the place of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (isOurs || !isWanted(event) || isFieldsOwn(event)) return;
      event.preventDefault();
      const { dataTransfer } = event;
      if (dataTransfer) onDrop({ files: [...dataTransfer.files], text: dataTransfer.getData('text/plain') });
    };
    document.addEventListener('dragstart', start);
    document.addEventListener('dragend', end);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragstart', start);
      document.removeEventListener('dragend', end);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return isOver;
}
