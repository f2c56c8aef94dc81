// The few line icons of the panel, 20 × 20, drawn in the colour of the text. Decoration: the button beside them has the name.
const strokes = {
  ticket:
    'M3.5 5.5a1.5 1.5 0 0 1 1.5-1.5h10a1.5 1.5 0 0 1 1.5 1.5v6.5a1.5 1.5 0 0 1-1.5 1.5H9.5L6 16.5V13.5H5A1.5 1.5 0 0 1 3.5 12z',
  today: 'M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M10 6.5V10l2.5 1.8',
  me: 'M10 16s-5.8-3.3-5.8-7.3A3.2 3.2 0 0 1 10 6.9a3.2 3.2 0 0 1 5.8 1.8C15.8 12.7 10 16 10 16z',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  copy: 'M9 7h5a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2zM4 12.5V5a1 1 0 0 1 1-1h7.5',
  check: 'm5 10.5 3.3 3.2L15.5 6.5',
  open: 'm6 8 4 4 4-4',
  up: 'm6 12 4-4 4 4',
  undo: 'M8 5 4.5 8.5 8 12M4.5 8.5h6.8a3.6 3.6 0 0 1 0 7.2H8.5',
  redo: 'm12 5 3.5 3.5L12 12M15.5 8.5H8.7a3.6 3.6 0 0 0 0 7.2h2.8',
  back: 'm12 5-5 5 5 5',
  edit: 'm12 5 3 3M4.5 15.5l.8-3.2L13.2 4.4a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L7.7 14.7z',
  close: 'm6 6 8 8M14 6l-8 8',
  pause: 'M7.5 6v8M12.5 6v8',
  pin: 'M7.5 3.5h5l-.5 5 2.5 2.5v1.5h-9V11L8 8.5zM10 12.5V17',
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM12.7 12.7l3.8 3.8',
  lock: 'M6.5 9h7a2 2 0 0 1 2 2v3.5a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2zM7 9V6.5a3 3 0 0 1 6 0V9',
} as const;
export type IconName = keyof typeof strokes;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
