// When a thing fits: only what is asked for is shown, the rest is one chip away.
import { useId, useState } from 'preact/hooks';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import { isObject } from '../../../domain/packs/edit/draft.ts';
import type { ConditionPart } from '../../../domain/packs/edit/try-on.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import { partWords } from '../names.ts';
import { allParts, chipParts } from './condition-parts.ts';
import { ConditionChips, MomentChips, RepeatChips, Tags } from './condition-rows.tsx';
import { PhrasesField } from './phrases-field.tsx';
import { Problems } from './problems.tsx';
import { Unfit } from './unfit.tsx';

export function ConditionField({ at }: { readonly at: DraftPath }) {
  const { words } = useStudio();
  const { pack, set } = useOpenDesk();
  const [opened, open] = useState<readonly ConditionPart[]>([]);
  const id = useId();
  const there = valueAt(pack, at);
  const when = isObject(there) ? there : {};
  const shown = allParts.filter((part) => when[part] !== undefined || opened.includes(part));
  const unknown = Object.keys(when).filter((key) => !allParts.some((part) => part === key));
  const close = (part: ConditionPart) => {
    open(opened.filter((one) => one !== part));
    set([...at, part], undefined);
  };
  return (
    <section class="condition" data-path={pathName(at)}>
      <h3>{words.say('packWhen')}</h3>
      <Problems id={id} at={at} />
      {there !== undefined && !isObject(there) && <Unfit at={at} value={there} begin={{}} />}
      {shown.length === 0 && <p class="soft">{words.say('whenAlways')}</p>}
      {shown.map((part) => (
        <div key={part} class="condition-row">
          <Part part={part} at={[...at, part]} />
          <IconButton
            icon="close"
            label={words.say('removeNamed', { what: words.say(partWords[part]) })}
            onClick={() => close(part)}
          />
        </div>
      ))}
      {unknown.map((key) => (
        <Unfit key={key} at={[...at, key]} value={{ [key]: when[key] ?? null }} begin={undefined} />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a row of chips, its legend breaks the line */}
      <div class="chips" role="group" aria-label={words.say('whenAdd')}>
        <span class="soft" aria-hidden="true">
          {words.say('whenAdd')}
        </span>
        {allParts
          .filter((part) => !shown.includes(part))
          .map((part) => (
            <button key={part} type="button" class="chip" onClick={() => open([...opened, part])}>
              + {words.say(partWords[part])}
            </button>
          ))}
      </div>
    </section>
  );
}

function Part({ part, at }: { readonly part: ConditionPart; readonly at: DraftPath }) {
  const { words } = useStudio();
  const chips = chipParts.find((one) => one === part);
  if (chips !== undefined) return <ConditionChips part={chips} at={at} />;
  if (part === 'moment') return <MomentChips at={at} />;
  if (part === 'repeat') return <RepeatChips at={at} />;
  if (part === 'tags') return <Tags at={at} />;
  return <PhrasesField at={at} label={words.say('when_words')} isOptional />;
}
