// One thing of a pack in the agent's own words, in each language side by side. It is checked as the pack was, and what is wrong
// is said under its field.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Lang, langs } from '../../domain/language/lang.ts';
import { pathName } from '../../domain/packs/edit/at-path.ts';
import { checkThing } from '../../domain/packs/edit/check-thing.ts';
import { type ThingText, textsOf, withTexts } from '../../domain/packs/edit/thing-texts.ts';
import type { Pack } from '../../domain/packs/format/pack.ts';
import type { PackProblem } from '../../domain/packs/format/pack-problem.ts';
import type { JsonObject } from '../../domain/packs/format/read-json.ts';
import type { ListName } from '../../domain/packs/shelf/overlay.ts';
import { useStudio } from '../studio-context.ts';
import { partLabel } from './part-words.ts';
import { TextFields } from './text-fields.tsx';
import { useUnsaved } from './use-unsaved.ts';

type Props = {
  readonly pack: Pack;
  readonly list: ListName;
  /** What is edited: the agent's own, or the pack's. */
  readonly thing: JsonObject;
  readonly save: (own: JsonObject) => Promise<boolean>;
  readonly close: () => void;
};

export function EditThing({ pack, list, thing, save, close }: Props) {
  const { words } = useStudio();
  const texts = textsOf(thing);
  const unsaved = useUnsaved(`${pack.id}/${list}/${String(thing.id)}`);
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  // One's own language first.
  const shown = langs
    .filter((lang) => pack.languages.includes(lang) || lang === words.lang || hasIn(texts, lang))
    .toSorted((a, b) => Number(b === words.lang) - Number(a === words.lang));
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const typed = (text: ThingText, lang: Lang) => unsaved.read(fieldOf(text, lang)) ?? text.in[lang] ?? '';
  const leave = () => {
    unsaved.forget();
    close();
  };
  const send = async (event: Event) => {
    event.preventDefault();
    const own = texts.reduce(
      (made, text) =>
        withTexts(made, { ...text, in: Object.fromEntries(shown.map((lang) => [lang, typed(text, lang)])) }),
      thing,
    );
    const checked = checkThing(pack, list, own);
    if (!checked.ok) return setProblems(checked.problems);
    if (await save(own)) leave();
  };
  return (
    <form class="edit-thing" ref={form} onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && close()}>
      {texts.map((text) => (
        <TextFields
          key={text.path.join('.')}
          id={`${id}-${text.path.join('-')}`}
          label={partLabel(text, words)}
          langs={shown}
          value={(lang) => typed(text, lang)}
          set={(lang, value) => unsaved.set(fieldOf(text, lang), value)}
          problems={problems.filter(({ path }) => isBelow(pathName(text.path), path))}
          isLines={text.kind === 'lines'}
        />
      ))}
      <div class="row">
        <button type="submit" class="btn primary">
          {words.say('thingSave')}
        </button>
        <button type="button" class="btn" onClick={leave}>
          {words.say('cancel')}
        </button>
      </div>
    </form>
  );
}

const fieldOf = ({ path }: ThingText, lang: Lang): string => pathName([...path, lang]);
const hasIn = (texts: readonly ThingText[], lang: Lang): boolean => texts.some((text) => text.in[lang] !== undefined);
const isBelow = (place: string, path: string): boolean => path === place || path.startsWith(`${place}.`);
