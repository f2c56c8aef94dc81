// Prompts nobody is ever offered, since as many as are offered always come before them: of prompts of one kind for the very same
// case and steps, the better proven and then the earlier ones come first (select-prompts.ts).
import { langs } from '../../language/lang.ts';
import { mustHave } from '../choose/fillable.ts';
import { maxOffers } from '../choose/select-prompts.ts';
import type { Prompt } from '../format/pack.ts';
import { conditionKey } from './condition-key.ts';
import type { CraftFinding } from './finding.ts';
import { at, type PlacedThing, placed, type Rule } from './subject.ts';

export const shadowed: Rule = function* ({ packs, asked }) {
  const groups = new Map<string, Placed[]>();
  for (const pack of packs) {
    for (const prompt of pack.prompts) {
      const key = [prompt.kind === 'say', (prompt.when.steps ?? []).join(), conditionKey(prompt.when)].join(' ');
      const one = { ...placed(pack, 'prompts', prompt), prompt };
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
    yield undefined;
  }
  for (const group of groups.values()) {
    if (group.length > maxOffers) yield* hidden(group, asked);
  }
};

type Placed = PlacedThing & { readonly prompt: Prompt };
/** What a prompt can be offered in, and what it must have: one that can do all another can always stands before it. */
type Form = { readonly speaks: readonly string[]; readonly asks: ReadonlySet<string>; count: number };

function* hidden(group: readonly Placed[], asked: ReadonlySet<string>): Generator<CraftFinding> {
  const forms = new Map<string, Form>();
  // Stable: equals stay in the order of the packs.
  for (const one of [...group].sort((a, b) => proof(a.prompt) - proof(b.prompt))) {
    const { text } = one.prompt;
    const speaks = langs.filter((lang) => text[lang] !== undefined);
    const asks = new Set<string>(speaks.flatMap((lang) => [...(mustHave(text[lang] ?? '') ?? [])]));
    let before = 0;
    for (const form of forms.values()) {
      const canAll =
        speaks.every((lang) => form.speaks.includes(lang)) && [...form.asks].every((name) => asks.has(name));
      if (canAll) before += form.count;
    }
    if (before >= maxOffers && asked.has(one.pack)) yield { code: 'shadowed', ...at(one), detail: String(before) };
    const key = [...speaks, ...[...asks].sort()].join();
    const form = forms.get(key) ?? { speaks, asks, count: 0 };
    form.count += 1;
    forms.set(key, form);
  }
}

const proof = ({ evidence }: Prompt): number => (evidence === undefined ? 3 : 'ABC'.indexOf(evidence));
