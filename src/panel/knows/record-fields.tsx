// A record, field by field, each by its name in the agent's language.
import { useMemo } from 'preact/hooks';
import type { KnownRecord } from '../../domain/knowledge/known.ts';
import { useMoment } from '../own/safe/use-moment.ts';
import { usePanel } from '../panel-context.ts';
import { fieldWord, isMoment, labelWord } from './field-words.ts';
import { type Told, toldRecord } from './told-record.ts';

export function RecordFields({ record: { value } }: { readonly record: KnownRecord }) {
  const { words } = usePanel();
  const moment = useMoment();
  const { told, isCut } = useMemo(
    () =>
      toldRecord(value, {
        moment,
        isMoment,
        yesOrNo: (is) => words.say(is ? 'fieldYes' : 'fieldNo'),
        label: (name, one) => labelWord(name, one, words),
      }),
    [value, words, moment],
  );
  return (
    <>
      <Shown told={told} />
      {isCut && <p class="soft">{words.say('knowsCut')}</p>}
    </>
  );
}

function Shown({ told }: { readonly told: Told }) {
  const { words } = usePanel();
  switch (told.kind) {
    case 'text':
      return <p dir="auto">{told.text}</p>;
    case 'list':
      return (
        <ul>
          {told.items.map((item, place) => (
            <li key={place}>
              <Shown told={item} />
            </li>
          ))}
        </ul>
      );
    case 'fields':
      return (
        <dl class="fields">
          {told.fields.map(([name, one]) => (
            <div key={name} class={one.kind === 'text' ? undefined : 'deep'}>
              <dt>{fieldWord(name, words)}</dt>
              <dd>
                <Shown told={one} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}
