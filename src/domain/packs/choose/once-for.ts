// What is worked out once for a thing that never changes, for as long as somebody holds it: the list of packs the panel has, one
// pack beside a draft, one condition.

export function onceFor<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** Work that may pause after each step. */
export type Steps<T> = Generator<undefined, T, undefined>;

export type OnceInSteps<Of, T> = {
  /** Made by now, or the rest of it at once. */
  readonly get: (of: Of) => T;
  /** Between any two steps a page may draw; somebody may `get` it meanwhile. */
  readonly steps: (of: Of) => Iterable<undefined>;
};

/** onceFor what takes so long that a page would stand still. */
export function onceInSteps<Of extends object, T>(make: (of: Of) => Steps<T>): OnceInSteps<Of, T> {
  const begun = onceFor((of: Of) => {
    const work = make(of);
    let made: { readonly value: T } | undefined;
    return (): { readonly value: T } | undefined => {
      if (made) return made;
      const step = work.next();
      if (step.done) made = { value: step.value };
      return made;
    };
  });
  return {
    get: (of) => {
      const goOn = begun(of);
      for (;;) {
        const made = goOn();
        if (made) return made.value;
      }
    },
    *steps(of) {
      const goOn = begun(of);
      while (!goOn()) yield undefined;
    },
  };
}

/** All steps, one after the other. */
export function finished<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
