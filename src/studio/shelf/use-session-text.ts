// What is typed into a field of the shelf outlives a reload, in this tab alone; an empty text forgets it.
import { useCallback, useState } from 'preact/hooks';

export function useSessionText(field: string): readonly [text: string, set: (text: string) => void] {
  const place = `carecue-typed-${field}`;
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? '');
  const set = useCallback(
    (typed: string) => {
      setText(typed);
      try {
        if (typed === '') sessionStorage.removeItem(place);
        else sessionStorage.setItem(place, typed);
      } catch {
        // Fuller than the browser allows: it stands in the field, and where it was copied from.
      }
    },
    [place],
  );
  return [text, set];
}
