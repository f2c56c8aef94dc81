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
