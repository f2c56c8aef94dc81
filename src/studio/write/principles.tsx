// The principles a pack's things serve, each with its name in every language.
import { useId, useState } from 'preact/hooks';
import { withValue } from '../../domain/packs/edit/at-path.ts';
import { isObject } from '../../domain/packs/edit/draft.ts';
import { idFrom } from '../../domain/packs/edit/templates.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useStudio } from '../studio-context.ts';
import { useOpenDesk } from './desk-context.ts';
import { Problems } from './fields/problems.tsx';
import { TextsField } from './fields/texts-field.tsx';
import { Unfit } from './fields/unfit.tsx';

const longLine = 200;

export function Principles() {
  const { words, say } = useStudio();
  const { pack, change, languages } = useOpenDesk();
  const [name, type] = useState('');
  const id = useId();
  const there = pack.principles;
  const named = isObject(there) ? Object.keys(there) : [];
  const [first = 'en'] = languages;
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const wanted = idFrom(name, `principle-${named.length + 1}`);
    const free = named.includes(wanted) ? `${wanted}-${named.length + 1}` : wanted;
    change((now) => withValue(now, ['principles', free], { [first]: name.trim() }), { path: ['principles', free] });
    type('');
  };
  const remove = (principle: string) => {
    change((now) => withValue(now, ['principles', principle], undefined), { path: ['principles'] });
    say('status_removed');
  };
  return (
    <section data-path="principles">
      <h3>{words.say('packPrinciples')}</h3>
      <p class="soft">{words.say('packPrinciplesText')}</p>
      <Problems id={id} at={['principles']} />
      {there !== undefined && !isObject(there) && <Unfit at={['principles']} value={there} begin={{}} />}
      {named.map((principle) => (
        <div key={principle} class="condition-row">
          <code class="condition-name">{principle}</code>
          <TextsField at={['principles', principle]} label="packPrinciple" most={longLine} named={principle} isHeaded />
          <IconButton
            icon="close"
            label={words.say('removeNamed', { what: principle })}
            onClick={() => remove(principle)}
          />
        </div>
      ))}
      <form class="row" onSubmit={add}>
        <input
          type="text"
          aria-label={words.say('principleNew')}
          placeholder={words.say('principleNew')}
          value={name}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="submit" class="btn">
          {words.say('add')}
        </button>
      </form>
    </section>
  );
}
