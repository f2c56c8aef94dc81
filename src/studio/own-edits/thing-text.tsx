// One thing of a pack, to be read: what it says first in full ink, the rest of it under that, in one language.

import type { Lang } from '../../domain/language/lang.ts';
import { type ThingText as Text, textsOf } from '../../domain/packs/edit/thing-texts.ts';
import { languageOf, textIn } from '../../domain/packs/format/names.ts';
import type { JsonObject } from '../../domain/packs/format/read-json.ts';
import { useStudio } from '../studio-context.ts';
import { partLabel } from './part-words.ts';

type Props = { readonly thing: JsonObject; readonly lang: Lang };

export function ThingText({ thing, lang }: Props) {
  const { words } = useStudio();
  const [first, ...rest] = textsOf(thing);
  return (
    <div class="thing-text">
      {first && <Said text={first} lang={lang} isFirst />}
      {rest.length > 0 && (
        <dl>
          {rest.map((text) => (
            <div key={text.path.join('.')}>
              <dt>{partLabel(text, words)}</dt>
              <dd>
                <Said text={text} lang={lang} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Said({
  text,
  lang,
  isFirst = false,
}: {
  readonly text: Text;
  readonly lang: Lang;
  readonly isFirst?: boolean;
}) {
  const said = textIn(text.in, lang) ?? '';
  const shown = text.kind === 'lines' ? said.split('\n').join(' · ') : said;
  return (
    <p lang={languageOf(text.in, lang)} dir="auto" class={isFirst ? 'first' : undefined}>
      {shown}
    </p>
  );
}
