// The agent's service vision: quietly at the top, and changed in place, with thoughts that help to write it.
import { useState } from 'preact/hooks';
import { visionLength } from '../../../domain/empowerment/vision.ts';
import { textIn } from '../../../domain/packs/format/names.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { useRecords } from '../use-records.ts';
import { TextField } from './text-field.tsx';
import { useEditedText } from './use-edited-text.ts';

export function Vision() {
  const { words } = usePanel();
  const form = useDisclosure();
  const [vision] = useRecords('vision', 1) ?? [];
  const text = vision?.text ?? '';
  return (
    <section class="vision">
      {text !== '' && !form.isOpen && <p dir="auto">{text}</p>}
      <button {...form.button} class="more-of">
        {words.say(text === '' ? 'visionWrite' : 'vision')} <Icon name="open" />
      </button>
      {form.isOpen && (
        <div {...form.region} class="unfolded">
          <EditVision key={vision?.changedAt} saved={text} isAtHome={vision?.isAtHome ?? false} close={form.close} />
        </div>
      )}
    </section>
  );
}

type Props = { readonly saved: string; readonly isAtHome: boolean; readonly close: () => void };

function EditVision({ saved, isAtHome: wasAtHome, close }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const text = useEditedText('vision', saved);
  const [isAtHome, setAtHome] = useState(wasAtHome);
  const save = async () => {
    const vision = { id: 'vision' as const, text: text.text.trim(), isAtHome, changedAt: Date.now() };
    if (!(await own.save('vision', vision))) return;
    text.forget();
    close();
    actions.say('status_noteSaved');
  };
  return (
    <>
      <ul class="soft thoughts">
        <li>{words.say('visionThinkHelped')}</li>
        <li>{words.say('visionThinkFeel')}</li>
        <li>{words.say('visionThinkUnasked')}</li>
      </ul>
      <OfPacks />
      <TextField
        label={words.say('vision')}
        hint={words.say('visionHint')}
        of={text}
        maxLength={visionLength}
        rows={2}
      />
      <label class="row at-home">
        <input type="checkbox" checked={isAtHome} onChange={(event) => setAtHome(event.currentTarget.checked)} />
        {words.say('visionAtHome')}
      </label>
      <div class="row">
        <button type="button" class="btn primary" onClick={save}>
          {words.say('save')}
        </button>
      </div>
    </>
  );
}

/** What the team's packs are there for, to write one's own beside it. */
function OfPacks() {
  const { words, state } = usePanel();
  const list = useDisclosure();
  const visions = state.packs.flatMap(({ id, title, vision }) => {
    const text = textIn(vision, words.lang);
    return text === undefined ? [] : [{ id, text, pack: textIn(title, words.lang) ?? id }];
  });
  if (visions.length === 0) return null;
  return (
    <>
      <button {...list.button} class="more-of">
        {words.say('visionOfPacks')} <Icon name="open" />
      </button>
      {list.isOpen && (
        <ul {...list.region} class="soft thoughts">
          {visions.map(({ id, text, pack }) => (
            <li key={id}>{words.say('labelled', { label: pack, text })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** On the first page of the own room, where the agent wants it. */
export function VisionAtHome() {
  const { words } = usePanel();
  const [vision] = useRecords('vision', 1) ?? [];
  if (!vision?.isAtHome || vision.text === '') return null;
  return (
    <section class="vision" aria-label={words.say('vision')}>
      <p dir="auto">{vision.text}</p>
    </section>
  );
}
