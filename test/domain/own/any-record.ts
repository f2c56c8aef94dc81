// Random records of every kind, made from the schemas themselves: a new kind is tested the day it is named.
import fc from 'fast-check';
import type { OwnRecords } from '../../../src/domain/own/backup.ts';
import { type OwnKind, ownKinds, ownRecords } from '../../../src/domain/own/records.ts';

type Check = {
  readonly check: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
};
/** What zod tells of a schema; of each type only its own parts are there. */
type Def = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
  readonly shape: Readonly<Record<string, Schema>>;
  readonly innerType: Schema;
  readonly element: Schema;
  readonly items: readonly Schema[];
  readonly options: readonly Schema[];
  readonly values: readonly unknown[];
  readonly entries: Readonly<Record<string, unknown>>;
  readonly valueType: Schema;
};
type Schema = { readonly _zod: { readonly def: Def } };

/** The bounds of a number, or of how long a text or list is. */
function boundsOf({ checks = [] }: Def, least: number, most: number) {
  const told = checks.map(({ _zod }) => _zod.def);
  const from = told.flatMap((check) => [
    check.minimum ?? [],
    check.check === 'greater_than' ? (check.value ?? []) : [],
  ]);
  const to = told.flatMap((check) => [check.maximum ?? [], check.check === 'less_than' ? (check.value ?? []) : []]);
  const edge = told.some(({ inclusive }) => inclusive === false) ? 1 : 0;
  const min = Math.max(least, ...from.flat()) + edge;
  return { min, max: Math.max(min, Math.min(most, ...to.flat())) };
}

/** Digits, spaces, diacritics, quotes, line breaks, emoji, and what other formats trip over. */
const awkward = fc.constantFrom(
  'ąż',
  'ș',
  'e\u0301',
  '"',
  '\\',
  '\n',
  '\u2028',
  '</script>',
  '__proto__',
  '👩‍🔧',
  '\0',
  ' ',
  '7',
);

function anyText(def: Def): fc.Arbitrary<string> {
  const pattern = def.checks?.map(({ _zod }) => _zod.def.pattern).find(Boolean);
  if (pattern) return fc.stringMatching(pattern);
  const { min, max } = boundsOf(def, 0, 40);
  return fc
    .oneof(
      fc.string({ maxLength: max, unit: 'binary' }),
      fc.array(awkward, { maxLength: 6 }).map((all) => all.join('')),
    )
    .map((text) => text.slice(0, max).padEnd(min, 'a'));
}

function anyNumber(def: Def): fc.Arbitrary<number> {
  const { min, max } = boundsOf(def, -1e6, 2e12);
  return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
}

function anyList(def: Def): fc.Arbitrary<readonly unknown[]> {
  const { min, max } = boundsOf(def, 0, 4);
  return fc.array(anyOf(def.element), { minLength: min, maxLength: max });
}

function anyObject({ shape }: Def): fc.Arbitrary<unknown> {
  const parts = Object.entries(shape);
  return fc.record(Object.fromEntries(parts.map(([key, part]) => [key, anyOf(part)])), {
    requiredKeys: parts.flatMap(([key, part]) => (part._zod.def.type === 'optional' ? [] : [key])),
    noNullPrototype: true,
  });
}

const byType: Readonly<Record<string, (def: Def) => fc.Arbitrary<unknown>>> = {
  string: anyText,
  number: anyNumber,
  int: anyNumber,
  boolean: () => fc.boolean(),
  literal: ({ values }) => fc.constantFrom(...values),
  enum: ({ entries }) => fc.constantFrom(...Object.values(entries)),
  union: ({ options }) => fc.oneof(...options.map(anyOf)),
  array: anyList,
  tuple: ({ items }) => fc.tuple(...items.map(anyOf)),
  nullable: ({ innerType }) => fc.option(anyOf(innerType)),
  optional: ({ innerType }) => anyOf(innerType),
  default: ({ innerType }) => anyOf(innerType),
  readonly: ({ innerType }) => anyOf(innerType),
  catch: ({ innerType }) => anyOf(innerType),
  record: ({ valueType }) => fc.dictionary(fc.string({ minLength: 1, maxLength: 9 }), anyOf(valueType), { maxKeys: 3 }),
  object: anyObject,
};

function anyOf({ _zod: { def } }: Schema): fc.Arbitrary<unknown> {
  const any = byType[def.type];
  if (any === undefined) throw new Error(`no random ${def.type} yet: add it to any-record.ts`);
  return any(def);
}

/** What a schema refuses for a reason of its own is left out, instead of tried for ever. */
const anyRows = (kind: OwnKind) =>
  fc
    .array(anyOf(ownRecords[kind] as unknown as Schema), { maxLength: 4 }) // Its innards, which the public type hides.
    .map((rows) => {
      const sound = rows.flatMap((row) => {
        const read = ownRecords[kind].safeParse(row);
        return read.success ? [read.data] : [];
      });
      return [...new Map(sound.map((row) => [row.id, row])).values()];
    });

/** Of each kind up to four records, each with an id of its own. */
export const anyRecords: fc.Arbitrary<OwnRecords> = fc
  .tuple(...ownKinds.map(anyRows))
  .map(
    (lists) =>
      Object.fromEntries(
        ownKinds.flatMap((kind, place) => (lists[place]?.length ? [[kind, lists[place]]] : [])),
      ) as OwnRecords,
  );
