// A record as named fields a person can read: moments as dates, yes and no, labels in words. What lies there exactly is in the
// file that is saved.

export type Told =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Told[] }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [name: string, told: Told])[] };

/** How single values are said. `name` is that of the field they stand in. */
export type Teller = {
  readonly moment: (at: number) => string;
  readonly yesOrNo: (value: boolean) => string;
  readonly isMoment: (name: string) => boolean;
  /** `undefined`: as it is. */
  readonly label: (name: string, value: string) => string | undefined;
};

/** Values and characters shown; a pack can have a million. */
const most = { values: 300, characters: 20_000 };

/** The ends of time as Date knows it. */
const endOfTime = 8.64e15;

/** @returns `isCut`: there is more of it */
export function toldRecord(value: unknown, teller: Teller): { readonly told: Told; readonly isCut: boolean } {
  let values = 0;
  let characters = 0;
  const isFull = () => values >= most.values || characters >= most.characters;

  const leaf = (text: string): Told => {
    const shown = text.slice(0, Math.max(0, most.characters - characters));
    values += 1;
    characters += text.length;
    return { kind: 'text', text: shown === '' ? '–' : shown };
  };
  const oneOf = (name: string, one: unknown): Told => {
    if (Array.isArray(one)) return listOf(name, one);
    if (typeof one === 'object' && one !== null) return fieldsOf(one);
    if (typeof one === 'boolean') return leaf(teller.yesOrNo(one));
    if (typeof one === 'number' && teller.isMoment(name) && Math.abs(one) <= endOfTime) return leaf(teller.moment(one));
    return leaf(typeof one === 'string' ? (teller.label(name, one) ?? one) : String(one ?? ''));
  };
  const listOf = (name: string, list: readonly unknown[]): Told => {
    if (list.length === 0) return leaf('');
    const items: Told[] = [];
    for (const item of list) if (!isFull()) items.push(oneOf(name, item));
    return { kind: 'list', items };
  };
  const fieldsOf = (record: object): Told => {
    const fields: [string, Told][] = [];
    for (const [name, one] of Object.entries(record)) if (!isFull()) fields.push([name, oneOf(name, one)]);
    return fields.length === 0 ? leaf('') : { kind: 'fields', fields };
  };
  const told = oneOf('', value);
  return { told, isCut: isFull() };
}
