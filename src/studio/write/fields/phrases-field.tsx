// Phrases in each language, one a line: words to look for, or to avoid.
import { useId, useState } from 'preact/hooks';
import { type Lang, langs } from '../../../domain/language/lang.ts';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import { isList, isObject } from '../../../domain/packs/edit/draft.ts';
import type { JsonValue } from '../../../domain/packs/format/read-json.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import { langWords } from '../names.ts';
import { FoundList, Problems } from './problems.tsx';
import { Unfit } from './unfit.tsx';

type Props = { readonly at: DraftPath; readonly label: string; readonly isOptional?: boolean };

export function PhrasesField({ at, label, isOptional = false }: Props) {
  const { words } = useStudio();
  const { pack, languages, set } = useOpenDesk();
  const there = valueAt(pack, at);
  const texts = isObject(there) ? there : {};
  const shown = langs.filter((lang) => languages.includes(lang) || texts[lang] !== undefined);
  const write = (lang: Lang, phrases: readonly string[]) => {
    const others = Object.keys(texts).filter((key) => key !== lang);
    if (phrases.length === 0 && others.length === 0 && isOptional) return set(at, undefined, true);
    set([...at, lang], phrases.length === 0 ? undefined : phrases, true);
  };
  const id = useId();
  return (
    <fieldset class="texts-field" data-path={pathName(at)}>
      <legend>{label}</legend>
      <p class="soft">{words.say('phrasesHint')}</p>
      <Problems id={id} at={at} />
      {there !== undefined && !isObject(there) && <Unfit at={at} value={there} begin={{}} />}
      <div class="side-by-side" data-columns={shown.length}>
        {shown.map((lang) => (
          <Lines
            key={`${pathName(at)} ${lang}`}
            at={[...at, lang]}
            lang={lang}
            label={`${label}, ${words.say(langWords[lang])}`}
            value={texts[lang]}
            write={(phrases) => write(lang, phrases)}
          />
        ))}
      </div>
    </fieldset>
  );
}

type LinesProps = {
  readonly at: DraftPath;
  readonly lang: Lang;
  readonly label: string;
  readonly value: JsonValue | undefined;
  readonly write: (phrases: readonly string[]) => void;
};

function Lines({ at, lang, label, value, write }: LinesProps) {
  const { words } = useStudio();
  const { foundAt, flush } = useOpenDesk();
  const said = isList(value) ? value.map(String).join('\n') : '';
  // A line that is just begun is no phrase yet, and must not vanish under the caret.
  const [typed, type] = useState(said);
  const shown = phrasesIn(typed).join('\n') === said ? typed : said;
  const found = [...foundAt(at), ...phrasesIn(shown).flatMap((_, i) => foundAt([...at, i]))];
  const id = useId();
  return (
    <div class="text-in">
      <p class="soft" lang={lang}>
        {words.say(langWords[lang])}
      </p>
      <textarea
        lang={lang}
        dir="auto"
        rows={2}
        aria-label={label}
        data-path={pathName(at)}
        aria-describedby={found.length > 0 ? id : undefined}
        value={shown}
        onInput={({ currentTarget }) => {
          type(currentTarget.value);
          write(phrasesIn(currentTarget.value));
        }}
        onBlur={flush}
      />
      <FoundList id={id} found={found} />
    </div>
  );
}

const phrasesIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
