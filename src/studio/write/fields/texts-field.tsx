// One text in each of the pack's languages, side by side: what is left of the length, placeholders to put in, what was found.
import { useId, useRef } from 'preact/hooks';
import { type Lang, langs } from '../../../domain/language/lang.ts';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import { isObject } from '../../../domain/packs/edit/draft.ts';
import type { JsonValue } from '../../../domain/packs/format/read-json.ts';
import type { PlainKey } from '../../../ui/words.ts';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import { langWords } from '../names.ts';
import { Placeholders } from './placeholders.tsx';
import { Problems, useFieldProblems } from './problems.tsx';
import { Unfit } from './unfit.tsx';

type Props = {
  readonly at: DraftPath;
  readonly label: PlainKey;
  readonly most: number;
  readonly fills?: 'prompt' | 'playbook' | undefined;
  readonly isOptional?: boolean | undefined;
  /** Where many stand below one another: which of them. Its name is over it already. */
  readonly named?: string;
  readonly isHeaded?: boolean;
};

export function TextsField({ at, label, most, fills, isOptional = false, named, isHeaded = false }: Props) {
  const { words } = useStudio();
  const { pack, set } = useOpenDesk();
  const name = words.say(label);
  const last = useRef<HTMLTextAreaElement | null>(null);
  const id = useId();
  const there = valueAt(pack, at);
  const shown = useShownLanguages(there);
  const write = (lang: Lang, text: string) => {
    const isLast = text === '' && isObject(there) && Object.keys(there).every((key) => key === lang);
    if (isLast && isOptional) return set(at, undefined, true);
    set([...at, lang], text === '' ? undefined : text, true);
  };
  return (
    <fieldset class="texts-field" data-path={pathName(at)}>
      <legend class={isHeaded ? 'unseen' : undefined}>{name}</legend>
      <Problems id={id} at={at} />
      {there !== undefined && !isObject(there) && <Unfit at={at} value={there} begin={{}} />}
      <div class="side-by-side" data-columns={shown.length}>
        {shown.map((lang) => (
          <TextIn
            key={lang}
            at={[...at, lang]}
            lang={lang}
            most={most}
            label={`${named === undefined || isHeaded ? (named ?? name) : `${named}, ${name}`}, ${words.say(langWords[lang])}`}
            value={isObject(there) ? there[lang] : undefined}
            write={(text) => write(lang, text)}
            focused={(box) => {
              last.current = box;
            }}
          />
        ))}
      </div>
      {fills && <Placeholders of={fills} box={last} />}
    </fieldset>
  );
}

/** Those the pack speaks, and any other that something is written in. */
function useShownLanguages(there: JsonValue | undefined): readonly Lang[] {
  const { languages } = useOpenDesk();
  return langs.filter((lang) => languages.includes(lang) || (isObject(there) && there[lang] !== undefined));
}

type TextInProps = {
  readonly at: DraftPath;
  readonly lang: Lang;
  readonly most: number;
  readonly label: string;
  readonly value: JsonValue | undefined;
  readonly write: (text: string) => void;
  readonly focused: (box: HTMLTextAreaElement) => void;
};

/** From so many characters left on, they are counted. */
const nearlyFull = 60;

function TextIn({ at, lang, most, label, value, write, focused }: TextInProps) {
  const { words } = useStudio();
  const { flush } = useOpenDesk();
  const id = useId();
  const problems = useFieldProblems(id, at);
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  const left = most - text.length;
  return (
    <div class="text-in">
      <p class="soft spread">
        <span lang={lang}>{words.say(langWords[lang])}</span>
        {left <= nearlyFull && (
          <span class={left < 0 ? 'over-long' : ''}>{words.say('charactersLeft', { left: String(left) })}</span>
        )}
      </p>
      <textarea
        {...problems}
        lang={lang}
        dir="auto"
        rows={most > 200 ? 3 : 1}
        aria-label={label}
        data-path={pathName(at)}
        value={text}
        // A text of a pack has no line breaks: what is pasted on two lines is one.
        onInput={({ currentTarget }) => write(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        onFocus={({ currentTarget }) => focused(currentTarget)}
        onBlur={flush}
      />
      <Problems id={id} at={at} />
    </div>
  );
}
