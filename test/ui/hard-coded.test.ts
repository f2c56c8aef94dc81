// No word a person reads or hears is written into the code: all stand in the message files, where they are translated.

import { parseSync, Visitor } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { filesBelow, read } from '../repository/source-files.ts';

/** Attributes, and properties of our own components, that are shown or spoken. */
const told =
  /^(title|alt|label|placeholder|caption|heading|aria-(label|description|roledescription|valuetext|placeholder))$/;
/** What writes into a page without JSX. */
const written = /^(textContent|innerText|title|placeholder|alt|ariaLabel|ariaDescription|ariaValueText)$/;

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Texts an expression may come to: its own, those of its branches and of its template; not what it hands to a function. */
function textsOf(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, ...parts } = node as Node; // The parser's own types, twenty kinds of expression, say no more than this.
  if (type === 'Literal') return typeof parts.value === 'string' ? [parts.value] : [];
  if (type === 'JSXText') return [String(parts.value)];
  if (type === 'TemplateElement') return [(parts.value as { readonly raw: string }).raw]; // as ESTree has it
  // What decides is not shown: the left of `&&`, both sides of `===`.
  if (parts.operator === '&&') return textsOf(parts.right);
  if (type === 'BinaryExpression' && parts.operator !== '+') return [];
  const carried = ['expression', 'consequent', 'alternate', 'left', 'right', 'expressions', 'quasis', 'elements'];
  if (
    !/^(JSXExpressionContainer|ConditionalExpression|LogicalExpression|BinaryExpression|Template|Array|Parenth|TS)/.test(
      type,
    )
  )
    return [];
  return carried.flatMap((name) => [parts[name]].flat().flatMap(textsOf));
}

/** Keys are called by what is printed on them. */
const isKeyName = (text: string) => /^ ?\((Ctrl\+|Alt\+|Shift\+)+[A-Z↑↓]\)$/.test(text);

/** A component of ours takes a word by its key. */
const isKey = (text: string) => text in en || `${text}_other` in en;

function hardCoded(file: string, source: string): readonly string[] {
  const found: string[] = [];
  const note = (node: unknown) =>
    found.push(
      ...textsOf(node).filter((text) => /\p{L}/u.test(text.replace(/&\w+;/g, '')) && !isKey(text) && !isKeyName(text)),
    );
  const { program, errors } = parseSync(file, source);
  expect(errors, file).toEqual([]);
  new Visitor({
    JSXElement: ({ children }) => children.forEach(note),
    JSXFragment: ({ children }) => children.forEach(note),
    JSXAttribute: ({ name, value }) => {
      if (name.type === 'JSXIdentifier' && told.test(name.name)) note(value);
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type === 'MemberExpression' && left.property.type === 'Identifier' && written.test(left.property.name))
        note(right);
    },
  }).visit(program);
  return found;
}

describe('words written into the code are found', () => {
  test.each([
    ['between tags', '<p>Good morning</p>', ['Good morning']],
    ['in a branch', '<p>{late ? "Late" : say("onTime")}</p>', ['Late']],
    ['in a template', '<p>{`left: $' + '{n}`}</p>', ['left: ']],
    ['in what is spoken', '<button aria-label={"Close" + x} />', ['Close']],
    ['in a property of our own', '<Field label="Name" id="name" />', ['Name']],
    ['without JSX', 'note.textContent = "Saved"', ['Saved']],
  ])('%s', (_, source, texts) => {
    expect(hardCoded('a.tsx', source)).toEqual(texts);
  });

  test.each([
    ['words from the files', '<p title={say("open")}>{words.say("save")} · {count} %</p>'],
    ['names nobody reads', '<p class={isLate ? "late" : "early"} data-kind="x">{kind === "late" && time}</p>'],
    ['the key of a word', '<Field label="save" />'],
  ])('but not %s', (_, source) => {
    expect(hardCoded('a.tsx', source)).toEqual([]);
  });
});

const files = ['src/ui', 'src/panel', 'src/studio'].flatMap((folder) => filesBelow(folder, '.ts', '.tsx'));

test('every view has its words from the message files', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.flatMap((file) => hardCoded(file, read(file)).map((text) => `${file}: ${text.trim()}`))).toEqual([]);
}, 60_000);

test('a page of ours has no words in its HTML but its name', () => {
  for (const file of filesBelow('src', '.html')) {
    const body = read(file).replace(/<title>[^<]*<\/title>|<!--[\s\S]*?-->|<[^>]+>/g, '');
    expect(body.replaceAll('Carecue', '').trim(), file).toBe('');
  }
});
