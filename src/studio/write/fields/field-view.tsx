// One field of a form, by its kind.
import type { DraftPath } from '../../../domain/packs/edit/at-path.ts';
import { useStudio } from '../../studio-context.ts';
import type { Field } from '../forms.ts';
import { PhrasesField } from './phrases-field.tsx';
import { PrincipleField } from './principle-field.tsx';
import { ChoiceField, DayField, FlagField, LineField, NumberField } from './small-fields.tsx';
import { StepsField } from './steps-field.tsx';
import { TextsField } from './texts-field.tsx';

type Props = {
  readonly field: Field;
  /** Of the thing it is a field of. */
  readonly of: DraftPath;
  /** Where many of its kind stand below one another: which of them. */
  readonly named?: string;
};

export function FieldView({ field, of, named }: Props) {
  const { words } = useStudio();
  const at = [...of, field.key];
  const label = words.say(field.label);
  const isOptional = field.isOptional ?? false;
  switch (field.kind) {
    case 'texts':
      return (
        <TextsField
          at={at}
          label={field.label}
          most={field.most}
          fills={field.fills}
          isOptional={isOptional}
          {...(named !== undefined && { named, isHeaded: field.key === 'text' })}
        />
      );
    case 'phrases':
      return <PhrasesField at={at} label={label} />;
    case 'choice':
      return <ChoiceField at={at} label={label} of={field.of} isOptional={isOptional} />;
    case 'line':
      return <LineField at={at} label={label} />;
    case 'id':
      return <LineField at={at} label={label} isCode />;
    case 'principle':
      return <PrincipleField at={at} label={label} isOptional={isOptional} />;
    case 'number':
      return <NumberField at={at} label={label} />;
    case 'day':
      return <DayField at={at} label={label} />;
    case 'flag':
      return <FlagField at={at} label={label} />;
    case 'steps':
      return <StepsField at={at} field={field} />;
  }
}
