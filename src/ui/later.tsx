// Views whose code comes when they are first shown, or when there is time: what is needed at once must not wait for it.
import { useEffect, useState } from 'preact/hooks';
import type { Words } from './words.ts';

export type View<P> = (props: P) => preact.JSX.Element | null;
/** `come` fetches its code ahead, and rejects where it cannot be had. */
export type Later<P> = View<P> & { readonly come: () => Promise<void> };

const all: (() => Promise<void>)[] = [];

/** Fetches everything that comes later, in the order in which it was named; resolves in any case. */
export async function comeAll(): Promise<void> {
  for (const come of all) await come().catch(console.warn);
}

export type Instead = { readonly hasFailed: boolean; readonly tryAgain: () => void };

/** @param Meanwhile stands in its place until it comes */
export function later<P extends object>(load: () => Promise<View<P>>, Meanwhile: View<Instead>): Later<P> {
  let there: View<P> | undefined;
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
  all.push(come);
  function Later(props: P) {
    const [hasFailed, setFailed] = useState(false);
    const [, again] = useState(false);
    const bring = () => {
      setFailed(false);
      come().then(
        () => again(true),
        () => setFailed(true),
      );
    };
    useEffect(() => {
      if (there === undefined) bring();
    }, []);
    const Come = there;
    return Come === undefined ? <Meanwhile hasFailed={hasFailed} tryAgain={bring} /> : <Come {...props} />;
  }
  return Object.assign(Later, { come });
}

/** The shape of what is coming; where it cannot be had, that it cannot, and the way to try again. */
export function Coming({ words, hasFailed, tryAgain }: Instead & { readonly words: Words }) {
  return (
    <>
      <div role="alert">{hasFailed && <p>{words.say('partMissing')}</p>}</div>
      {hasFailed ? (
        <div class="row">
          <button type="button" class="btn primary" onClick={tryAgain}>
            {words.say('tryAgain')}
          </button>
        </div>
      ) : (
        <div class="skeleton" aria-busy="true" />
      )}
    </>
  );
}
