// A view whose code comes when it is first shown, or when there is time: what a ticket needs must not wait for it.
import { useEffect, useState } from 'preact/hooks';

type View = () => preact.JSX.Element;

/** @returns a view; `come` fetches its code ahead, and rejects where it cannot be had */
export function later(load: () => Promise<View>): View & { readonly come: () => Promise<void> } {
  let there: View | undefined;
  let coming: Promise<void> | undefined;
  const come = (): Promise<void> => {
    coming ??= load().then(
      (view) => {
        there = view;
      },
      (error) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  function Later() {
    const [, again] = useState(false);
    useEffect(() => {
      if (there === undefined) void come().then(() => again(true));
    }, []);
    const Come = there;
    return Come === undefined ? <div class="skeleton" aria-busy="true" /> : <Come />;
  }
  return Object.assign(Later, { come });
}
