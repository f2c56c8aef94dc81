// Packs broken on purpose. The first kind of damage knows what JSON is made of: names and values are exchanged, given twice,
// taken out, or replaced by what a stranger might try. The second knows nothing: bytes are turned, cut, doubled.
import fc from 'fast-check';

type Span = { readonly start: number; readonly end: number; readonly isKey: boolean };

/** Every key and every value in a JSON text, from the inside out. */
function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]|[^\s{}[\]",:]+/g)) {
    const end = index + token.length;
    if (token === '{' || token === '[') open.push(index);
    else if (token === '}' || token === ']') spans.push({ start: open.pop() ?? 0, end, isKey: false });
    else spans.push({ start: index, end, isKey: text[end] === ':' });
  }
  return spans;
}

const pit = '['.repeat(20) + ']'.repeat(20);
const strange = [
  ...['null', 'true', '0', '-1', '1e999', '0.1', '""', '" "', '{}', '[]', '[null]', pit, '"x"', '"en"', '"1.0.1"', '2'],
  ...['"\\u202e"', '"\u202e"', '"a\\u0000b"', '"a\u0007"', '"\\ud800"', '"\ud800"', '"a\u200bb"', '"s\u0430mple"'],
  ...[
    '"\\u0073ample"',
    '"ﬁ"',
    '"e\u0301"',
    '"<b>"',
    '"{words}.example.com"',
    '"{customer"',
    '"[x]"',
    '"(a+)+$"',
    '"*"',
  ],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '"__proto__"', 'NaN', '01'],
  ...[
    `"${'x'.repeat(401)}"`,
    `"${'\u0301\u0316'.repeat(200)}"`,
    `[${'"x",'.repeat(60)}"x"]`,
    '/**/',
    "'x'",
    '\u00a0',
    '',
  ],
];
const names = [
  '"__proto__"',
  '"constructor"',
  '"toString"',
  '"en"',
  '"text"',
  '"id"',
  '"\\u0069d"',
  '"when"',
  '""',
  '"de"',
];

/** One to three exchanges in `sample`, or in another text of the same make. */
export function structureDamage(sample: string): fc.Arbitrary<string> {
  const spans = spansOf(sample);
  const of = (isKey: boolean) =>
    spans.filter((span) => span.isKey === isKey).map(({ start, end }) => sample.slice(start, end));
  const [keys, values] = [of(true), of(false)];
  const change = fc.record({ at: fc.nat(spans.length - 1), how: fc.nat(9), pick: fc.nat() });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    // From the end to the start, so that the places of the others stay; what lies inside of a changed one is left out.
    const sorted = changes
      .map((one) => ({ ...one, span: spans[one.at] }))
      .sort((a, b) => (b.span?.end ?? 0) - (a.span?.end ?? 0));
    let text = sample;
    let untouched = sample.length;
    for (const { span, how, pick } of sorted) {
      if (span === undefined || span.end > untouched) continue;
      const old = sample.slice(span.start, span.end);
      text = text.slice(0, span.start) + exchange(old, span.isKey, how, pick, keys, values) + text.slice(span.end);
      untouched = span.start;
    }
    return text;
  });
}

function exchange(
  old: string,
  isKey: boolean,
  how: number,
  pick: number,
  keys: readonly string[],
  values: readonly string[],
): string {
  const from = (list: readonly string[]): string => list[pick % list.length] ?? '';
  if (isKey) {
    if (how < 4) return from(keys);
    return how < 7 ? from(names) : `${how < 8 ? old : from(names)}:1,${old}`;
  }
  // A text for a text and a list for a list comes farther than anything else.
  if (how < 4) return from(values.filter((value) => value[0] === old[0]));
  if (how < 5) return from(values);
  if (how < 8) return from(strange);
  return how < 9 ? `${old},${old}` : `[${old}]`;
}

/** One to four places of `bytes` turned, cut, filled or doubled. */
export function byteDamage(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({ at: fc.nat(), how: fc.nat(5), byte: fc.nat(255), length: fc.nat(40) });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let made = bytes;
    for (const { at, how, byte, length } of changes)
      made = damaged(made, made.length === 0 ? 0 : at % made.length, how, byte, length);
    return made;
  });
}

function damaged(bytes: Uint8Array, at: number, how: number, byte: number, length: number): Uint8Array {
  if (how < 2) return Uint8Array.from(bytes).fill(how === 0 ? byte : (bytes[at] ?? 0) ^ (1 << (byte % 8)), at, at + 1);
  const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  if (how === 2) return before;
  if (how === 3) return join(before, after.subarray(length));
  return how === 4
    ? join(before, new Uint8Array(length).fill(byte), after)
    : join(before, after.subarray(0, length), after);
}
