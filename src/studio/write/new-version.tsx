// The next version: what has changed since the last one, what that calls for, and a list of it to hand on.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { comparePacks } from '../../domain/packs/arrival/compare-packs.ts';
import { compareVersions } from '../../domain/packs/arrival/version.ts';
import { type ChangelogLine, changelogOf, changeSizes, nextVersion } from '../../domain/packs/edit/changelog.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import { parsePack } from '../../domain/packs/format/parse-pack.ts';
import { readPackFile } from '../../sharing/pack-file.ts';
import type { Words } from '../../ui/words.ts';
import { useCopy } from '../share/use-copy.ts';
import { thingName } from '../shelf/arrival/thing-name.ts';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import { headWords, listWords } from './names.ts';

export function NewVersion({ pack }: { readonly pack: Pack }) {
  const { words } = useStudio();
  const { set } = useOpenDesk();
  const copy = useCopy();
  const before = useFormer(pack.id);
  const changelog = useMemo(() => (before ? changelogOf(comparePacks(before, pack)) : undefined), [before, pack]);
  if (before === undefined || changelog === undefined)
    return (
      <section>
        <h3>{words.say('newVersion')}</h3>
        <p class="soft">{words.say('versionFirst')}</p>
      </section>
    );
  const { lines, size } = changelog;
  const called = size && nextVersion(before.version, size);
  const isRaised = called !== undefined && compareVersions(pack.version, called) >= 0;
  const told = lines.map((line) => toldOf(line, { before, pack, words }));
  return (
    <section class="new-version">
      <h3>{words.say('newVersion')}</h3>
      {size === undefined ? (
        <p class="soft">{words.say('versionNothing', { from: before.version })}</p>
      ) : (
        <>
          <p>{isRaised ? words.say('versionIs', { to: pack.version }) : words.say(`versionWhy_${size}`)}</p>
          <div class="row">
            {changeSizes
              .map((one) => [one, nextVersion(before.version, one)] as const)
              .filter(([, version]) => version !== pack.version)
              .map(([one, version]) => (
                <button
                  key={one}
                  type="button"
                  class={one === size && !isRaised ? 'btn primary' : 'btn'}
                  onClick={() => set(['version'], version)}
                >
                  {words.say('versionMake', { to: version })}
                </button>
              ))}
          </div>
          <h4>{words.say('versionSince', { from: before.version })}</h4>
          <ul class="changelog">
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="row">
            <button
              type="button"
              class="btn"
              onClick={() => void copy([`${pack.id} ${pack.version}`, ...told.map((line) => `- ${line}`)].join('\n'))}
            >
              {words.say('changelogCopy')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** What the draft was begun from; else the pack of its name on this machine. */
function useFormer(id: string): Pack | undefined {
  const { world, shelf } = useStudio();
  const { base } = useOpenDesk();
  const [former, show] = useState<Pack>();
  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const text = base ?? (shelf.packs.some((pack) => pack.id === id) ? await textOf(id) : undefined);
      const parsed = text === undefined ? undefined : parsePack(text);
      if (!isGone) show(parsed?.ok ? parsed.pack : undefined);
    };
    const textOf = async (name: string): Promise<string | undefined> => {
      const file = await world.askText(name);
      const read = file.ok ? await readPackFile(file.value) : undefined;
      return read?.ok ? read.text : undefined;
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [world, shelf, base, id]);
  return former;
}

type Around = { readonly before: Pack; readonly pack: Pack; readonly words: Words };

/** "Added: Prompts · Your lamp is on its way" */
function toldOf(line: ChangelogLine, { before, pack, words }: Around): string {
  const kind = words.say(`change_${line.kind}`);
  const inLangs =
    line.langs.length > 0 && line.langs.length < pack.languages.length ? ` (${line.langs.join(', ')})` : '';
  if (line.list === 'head') {
    const part = headWords[line.part];
    return `${kind}: ${part === undefined ? line.part : words.say(part)}${inLangs}`;
  }
  const name = thingName(line.kind === 'removed' ? before : pack, line, words.lang);
  return `${kind}: ${words.say(listWords[line.list])} · ${name}${inLangs}`;
}
