// One text in several languages: a field each, side by side where there is room, with what is wrong under its own.
import type { Lang } from '../../domain/language/lang.ts';
import type { PackProblem } from '../../domain/packs/format/pack-problem.ts';
import { packProblemWords } from '../../ui/pack-problem-words.ts';
import { useStudio } from '../studio-context.ts';
import { langWords } from '../write/names.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly langs: readonly Lang[];
  readonly value: (lang: Lang) => string;
  readonly set: (lang: Lang, value: string) => void;
  /** Of this text, in any language. */
  readonly problems: readonly PackProblem[];
  /** One phrase a line. */
  readonly isLines: boolean;
};

export function TextFields({ id, label, langs, value, set, problems, isLines }: Props) {
  const { words } = useStudio();
  return (
    <fieldset class="text-fields">
      <legend>
        {label}
        {isLines && <small class="soft"> {words.say('partLines')}</small>}
      </legend>
      <div class="side-by-side">
        {langs.map((lang) => {
          const wrong = problems.filter(({ path }) => languageIn(path, langs) === lang);
          return (
            <div key={lang}>
              <label for={`${id}-${lang}`}>{words.say(langWords[lang])}</label>
              <textarea
                id={`${id}-${lang}`}
                lang={lang}
                dir="auto"
                rows={2}
                maxLength={4_000}
                spellcheck
                value={value(lang)}
                aria-invalid={wrong.length > 0}
                aria-describedby={`${id}-${lang}-wrong`}
                onInput={(event) => set(lang, event.currentTarget.value)}
              />
              <p id={`${id}-${lang}-wrong`} class="problem" role="alert">
                {wrong.map(({ code }) => words.say(packProblemWords[code])).join(' ')}
              </p>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Which field a problem belongs to; what is wrong with the text as a whole stands under the first. */
const languageIn = (path: string, langs: readonly Lang[]): Lang | undefined =>
  langs.find((lang) => path.split(/[.[]/).includes(lang)) ?? langs[0];
