// The texts of one thing of a pack: where each stands, and the thing with one of them changed. When it fits is no text of it.
import { type Lang, langs } from '../../language/lang.ts';
import type { Pack } from '../format/pack.ts';
import type { JsonObject, JsonValue } from '../format/read-json.ts';
import type { ListName } from '../shelf/overlay.ts';
import { type DraftPath, withValue } from './at-path.ts';

/** A prompt, a checklist, a playbook: one entry of one of a pack's lists. */
export type Thing = NonNullable<Pack[ListName]>[number];

/** `path`: `steps`, 2, `say`. `lines`: several phrases, one a line. */
export type ThingText = {
  readonly path: DraftPath;
  readonly kind: 'text' | 'lines';
  readonly in: { readonly [lang in Lang]?: string };
};

/** In the order they are written. @param thing one of a pack, or what somebody typed that is to become one */
export const textsOf = (thing: unknown): readonly ThingText[] => textsBelow(thing, []);

function textsBelow(value: unknown, path: DraftPath): readonly ThingText[] {
  if (typeof value !== 'object' || value === null) return [];
  const text = Array.isArray(value) ? undefined : readTexts(value, path);
  if (text) return [text];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'when' ? [] : textsBelow(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

const isLang = (key: string): key is Lang => (langs as readonly string[]).includes(key);
const isPhrases = (part: unknown): part is readonly string[] =>
  Array.isArray(part) && part.every((phrase) => typeof phrase === 'string');

/** An object of nothing but languages, each with a text or with phrases. */
function readTexts(value: object, path: DraftPath): ThingText | undefined {
  const parts = Object.entries(value);
  if (parts.length === 0 || !parts.every(([key]) => isLang(key))) return undefined;
  const isLines = parts.every(([, part]) => isPhrases(part));
  if (!isLines && !parts.every(([, part]) => typeof part === 'string')) return undefined;
  const texts = parts.map(([key, part]) => [key, isPhrases(part) ? part.join('\n') : part]);
  return { path, kind: isLines ? 'lines' : 'text', in: Object.fromEntries(texts) };
}

/**
 * The thing with one text written anew; a language with no words in it is left out, and so is a text with no words at all. The
 * answer is not checked yet: what is typed may break the pack's rules.
 */
export const withTexts = (thing: JsonObject, { path, kind, in: texts }: ThingText): JsonObject =>
  withValue(thing, path, written(kind, texts));

function written(kind: ThingText['kind'], texts: ThingText['in']): JsonObject | undefined {
  const said = langs.flatMap((lang): [Lang, JsonValue][] => {
    const text = (texts[lang] ?? '').trim();
    if (text === '') return [];
    const lines = text.split('\n').flatMap((line) => line.trim() || []);
    // A text of a pack has no line breaks: what was typed or pasted on two lines is one.
    return [[lang, kind === 'lines' ? lines : lines.join(' ')]];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}
