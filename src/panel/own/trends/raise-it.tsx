// A few sentences in the first person to raise a drop with someone, to be made one's own before they are copied. They go nowhere
// by themselves.
import { useId, useState } from 'preact/hooks';
import type { Drop } from '../../../domain/wellbeing/drop.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';
import { useOwnText } from '../use-own-text.ts';

export function RaiseIt({ drop }: { readonly drop: Drop }) {
  const { words, actions } = usePanel();
  const own = useOwnText(`raise:${drop.of}`);
  const id = useId();
  const offered = [
    words.say(`raise_${drop.of}`),
    drop.help === 'load' && words.say('raiseLoad'),
    words.say('raiseAsk'),
  ];
  const [isTouched, setTouched] = useState(false);
  // Who empties the field wants it empty.
  const text = isTouched ? own.text : own.text || offered.filter(Boolean).join(' ');
  return (
    <div class="trend-raise">
      <label class="soft" for={id}>
        {words.say('raiseLabel')}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={2_000}
        {...own.field}
        value={text}
        onInput={(event) => {
          setTouched(true);
          own.field.onInput(event);
        }}
      />
      <div class="row">
        <button type="button" class="btn" onClick={() => actions.copy(text)}>
          <Icon name="copy" />
          {words.say('copy')}
        </button>
      </div>
    </div>
  );
}
