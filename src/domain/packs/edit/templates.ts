// What a new pack and each new thing of one begin as. Texts are left out, so that the check names what is still to be written.
import type { Lang } from '../../language/lang.ts';
import { packFormat, packFormatVersion } from '../format/pack.ts';
import type { JsonObject, JsonValue } from '../format/read-json.ts';
import type { ListName } from '../shelf/overlay.ts';
import { type DraftPack, isObject, thingsIn } from './draft.ts';
import { freeId } from './edit-lists.ts';

/** @param title in the language it is given in */
export const newPack = (title: string, lang: Lang, id: string): DraftPack => ({
  format: packFormat,
  formatVersion: packFormatVersion,
  id,
  version: '0.1.0',
  title: { [lang]: title },
  authors: [],
  licence: 'CC-BY-4.0',
  languages: [lang],
  principles: {},
  prompts: [],
});

const beginnings: Readonly<Record<ListName, JsonObject>> = {
  prompts: { kind: 'say', text: {}, when: {} },
  checklists: { title: {}, when: {}, steps: [step('first'), step('second')] },
  cadences: { text: {}, when: {}, every: 1, unit: 'working-days' },
  playbooks: { moment: 'other', title: {}, when: {}, steps: [{ text: {} }, { text: {} }] },
  practice: { message: {}, when: {} },
  selfCare: { kind: 'relax', minutes: 3, title: {}, text: {} },
  limits: { decision: {}, condition: {}, when: {} },
  avoid: { phrases: {}, instead: {} },
};

function step(id: string): JsonObject {
  return { id, text: {} };
}

const names: Readonly<Record<ListName, string>> = {
  prompts: 'prompt',
  checklists: 'checklist',
  cadences: 'cadence',
  playbooks: 'playbook',
  practice: 'message',
  selfCare: 'break',
  limits: 'limit',
  avoid: 'phrase',
};

/** Of the pack's first principle, and from where the last thing of the list is from: most are from one place. */
export function newThing(pack: DraftPack, list: ListName): JsonObject {
  const things = thingsIn(pack, list);
  const last = things.findLast(isObject);
  const [principle] = isObject(pack.principles) ? Object.keys(pack.principles) : [];
  const hasPrinciple = list !== 'limits' && list !== 'avoid';
  const from: readonly (readonly [string, JsonValue | undefined])[] = [
    ['id', freeId(things, `${names[list]}-${things.length + 1}`)],
    ['principle', hasPrinciple ? (last?.principle ?? principle) : undefined],
    ['source', list === 'limits' ? undefined : last?.source],
  ];
  const known = from.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { ...Object.fromEntries(known), ...beginnings[list] };
}

/** An id out of a title: small letters, digits, hyphens. */
export function idFrom(title: string, fallback: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? fallback : plain;
}
