// The parts of one thing that changed, side by side; under each other where there is no room.
import { type Lang, langs } from '../../domain/language/lang.ts';
import { pathOf } from '../../domain/packs/edit/at-path.ts';
import type { ConflictPart } from '../../domain/packs/shelf/conflict.ts';
import type { PlainKey, Words } from '../../ui/words.ts';
import { useStudio } from '../studio-context.ts';
import { langWords } from '../write/names.ts';
import { partLabel } from './part-words.ts';
import { whenPart } from './when-words.ts';

type Props = {
  readonly parts: readonly ConflictPart[];
  /** The agent hid it: there is nothing of theirs to compare. */
  readonly isHidden: boolean;
};

export function ConflictTable({ parts, isHidden }: Props) {
  const { words } = useStudio();
  return (
    <ul class="conflict-parts">
      {parts.map((part) => (
        <li key={part.path} class={part.isClash ? 'clash' : undefined}>
          <p class="soft">{placeLabel(part.path, words)}</p>
          <dl class="side-by-side">
            <Side name="conflictWas" text={part.was} path={part.path} />
            <Side name="conflictNow" text={part.theirs} path={part.path} isOther={part.theirs !== part.was} />
            {!isHidden && (
              <Side name="conflictOwn" text={part.mine} path={part.path} isOther={part.mine !== part.was} />
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}

type SideProps = {
  readonly name: PlainKey;
  readonly text: string | undefined;
  readonly path: string;
  readonly isOther?: boolean;
};

function Side({ name, text, path, isOther = false }: SideProps) {
  const { words } = useStudio();
  const said = text === undefined ? undefined : (whenPart(path, words)?.say(text) ?? text);
  return (
    <div>
      <dt>{words.say(name)}</dt>
      <dd lang={langOf(path)} dir="auto">
        {said === undefined ? <i class="soft">{words.say('conflictNothing')}</i> : isOther ? <b>{said}</b> : said}
      </dd>
    </div>
  );
}

const langOf = (path: string): Lang | undefined => langs.find((lang) => lang === pathOf(path).at(-1));

/** "Step 2, Polski", "Feeling"; what is neither a text nor a part of its condition is told by its path. */
function placeLabel(path: string, words: Words): string {
  const lang = langOf(path);
  const part = whenPart(path, words)?.name ?? (lang ? partLabel({ path: pathOf(path).slice(0, -1) }, words) : path);
  return lang ? `${part}, ${words.say(langWords[lang])}` : part;
}
