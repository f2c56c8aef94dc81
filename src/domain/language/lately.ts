// What was worked out lately, for as long as it is asked for: while an agent types, all but the last sentence stays as it was.

/** Values by text; at most twice `most` of them. */
export type Lately<Value> = {
  readonly get: (text: string) => Value | undefined;
  readonly keep: (text: string, value: Value) => Value;
};

/** A text that nobody asked for while `most` others were kept is forgotten; one longer than `longest` is not kept at all. */
export function lately<Value>(most: number, longest: number): Lately<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const keep = (text: string, value: Value): Value => {
    if (text.length > longest) return value;
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
  return {
    get: (text) => {
      const known = young.get(text);
      if (known !== undefined) return known;
      const kept = old.get(text);
      return kept === undefined ? undefined : keep(text, kept);
    },
    keep,
  };
}
