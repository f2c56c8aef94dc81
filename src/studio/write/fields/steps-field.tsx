// The steps of a checklist or a playbook: in order, moved and removed by buttons, each with fields of its own.
import { useId } from 'preact/hooks';
import { type DraftPath, pathName, valueAt } from '../../../domain/packs/edit/at-path.ts';
import { isList } from '../../../domain/packs/edit/draft.ts';
import { freeId, withMoved, withoutThing, withThing } from '../../../domain/packs/edit/edit-lists.ts';
import type { JsonValue } from '../../../domain/packs/format/read-json.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useStudio } from '../../studio-context.ts';
import { useOpenDesk } from '../desk-context.ts';
import type { Field } from '../forms.ts';
import { FieldView } from './field-view.tsx';
import { Problems } from './problems.tsx';
import { Unfit } from './unfit.tsx';

type Props = { readonly at: DraftPath; readonly field: Extract<Field, { readonly kind: 'steps' }> };

const mostSteps = 9;

export function StepsField({ at, field }: Props) {
  const { words } = useStudio();
  const { pack, change } = useOpenDesk();
  const id = useId();
  const there = valueAt(pack, at);
  const steps = isList(there) ? there : [];
  const add = () => change((now) => withThing(now, at, newStep(field.begins, steps)), { path: [...at, steps.length] });
  return (
    <section class="steps-field" data-path={pathName(at)}>
      <h3>{words.say(field.label)}</h3>
      <Problems id={id} at={at} />
      {there !== undefined && !isList(there) && <Unfit at={at} value={there} begin={[]} />}
      <ol>
        {steps.map((_, i) => (
          <Step key={i} at={[...at, i]} place={i} of={steps.length} field={field} />
        ))}
      </ol>
      {steps.length < mostSteps && (
        <button type="button" class="btn" onClick={add}>
          {words.say('stepAdd')}
        </button>
      )}
    </section>
  );
}

const newStep = (begins: 'checklist' | 'playbook', steps: readonly JsonValue[]): JsonValue =>
  begins === 'playbook' ? { text: {} } : { id: freeId(steps, `step-${steps.length + 1}`), text: {} };

type StepProps = Props & { readonly place: number; readonly of: number };

function Step({ at, place, of, field }: StepProps) {
  const { words, say } = useStudio();
  const { change } = useOpenDesk();
  const list = at.slice(0, -1);
  const id = useId();
  const name = words.say('stepNumber', { number: String(place + 1) });
  const move = (by: number) => change((now) => withMoved(now, list, place, place + by), { path: at });
  const remove = () => {
    change((now) => withoutThing(now, list, place), { path: list });
    say('status_removed');
  };
  const [texts, ...small] = [...field.of].sort((a, b) => Number(b.kind === 'texts') - Number(a.kind === 'texts'));
  const alsoTexts = small.filter(({ kind }) => kind === 'texts');
  return (
    <li>
      <div class="step-head">
        <h4>{name}</h4>
        <IconButton
          icon="up"
          label={words.say('moveUp', { what: name })}
          aria-disabled={place === 0}
          onClick={() => move(-1)}
        />
        <IconButton
          icon="open"
          label={words.say('moveDown', { what: name })}
          aria-disabled={place === of - 1}
          onClick={() => move(1)}
        />
        <IconButton icon="close" label={words.say('removeNamed', { what: name })} onClick={remove} />
      </div>
      <Problems id={id} at={at} />
      {texts && <FieldView field={texts} of={at} named={name} />}
      {alsoTexts.map((one) => (
        <FieldView key={one.key} field={one} of={at} named={name} />
      ))}
      <div class="small-fields">
        {small
          .filter(({ kind }) => kind !== 'texts')
          .map((one) => (
            <FieldView key={one.key} field={one} of={at} />
          ))}
      </div>
    </li>
  );
}
