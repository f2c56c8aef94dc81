// What was found in a draft: what keeps it from being used, and what is worth a second look; each with its place and a sentence.
import type { CraftFinding } from '../../domain/packs/craft/finding.ts';
import { type DraftPath, pathName, pathOf } from '../../domain/packs/edit/at-path.ts';
import { type DraftPack, isObject, thingsIn } from '../../domain/packs/edit/draft.ts';
import { packIdOf } from '../../domain/packs/edit/playable.ts';
import type { PackProblem, PackProblemCode } from '../../domain/packs/format/pack-problem.ts';
import { packProblemWords } from '../../ui/pack-problem-words.ts';
import type { Words } from '../../ui/words.ts';
import { findingText } from './finding-words.ts';

export type Found = {
  readonly path: DraftPath;
  /** The same as `prompts[3].text.pl`. */
  readonly name: string;
  /** must: nobody could use the pack with it. may: a second pair of eyes would stop here. */
  readonly weight: 'must' | 'may';
  /** Where it is in another pack, which this one would contradict. */
  readonly elsewhere?: string;
  readonly text: (words: Words) => string;
};

/** Those whose detail says more to a writer than their sentence does. */
const telling: ReadonlySet<PackProblemCode> = new Set([
  'unknown-key',
  'too-long',
  'duplicate',
  'unnamed-principle',
  'hidden-character',
  'broken-group',
  'unknown-placeholder',
  'glued-placeholder',
  'bad-phrase',
]);

export function foundProblem({ path, code, detail }: PackProblem): Found {
  return {
    path: pathOf(path),
    name: path,
    weight: 'must',
    text: (words) =>
      [words.say(packProblemWords[code]), telling.has(code) && detail && `(${detail})`].filter(Boolean).join(' '),
  };
}

/** @param draft what the finding is about, by names; undefined when it has left the draft meanwhile */
export function foundFinding(finding: CraftFinding, draft: DraftPack): Found | undefined {
  const text = (words: Words) => findingText(finding, words);
  if (finding.pack !== packIdOf(draft)) {
    const elsewhere = `${finding.pack} · ${finding.id}`;
    return { path: [], name: elsewhere, weight: 'may', elsewhere, text };
  }
  const index = thingsIn(draft, finding.list).findIndex((thing) => isObject(thing) && thing.id === finding.id);
  if (index === -1) return undefined;
  const inside = finding.path === undefined ? [] : pathOf(finding.path);
  const path = [finding.list, index, ...inside, ...(finding.lang === undefined ? [] : [finding.lang])];
  return { path, name: pathName(path), weight: 'may', text };
}
