// A decision written down or added to: what, why, how it went, what was learned, when it is to be used again.
import { useState } from 'preact/hooks';
import { type Note, type NoteAbout, type NoteTicket, noteLength } from '../../../domain/notes/note.ts';
import { situationWords } from '../../../ui/case-words.ts';
import { usePanel } from '../../panel-context.ts';
import { FormButtons } from '../form-buttons.tsx';
import { useOwn } from '../use-own.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { TextField } from './text-field.tsx';
import { saidIn, useEditedText } from './use-edited-text.ts';

/** Filled in before the agent writes, from the ticket beside the panel. */
type DecisionStart = {
  readonly text?: string;
  readonly about?: NoteAbout;
  readonly ticket?: NoteTicket;
};

type Props = {
  /** Names its unsaved texts. */
  readonly name: string;
  readonly note?: Note;
  readonly start?: DecisionStart;
  readonly close: () => void;
  readonly remove?: () => unknown;
};

export function DecisionForm({ name, note, start, close, remove }: Props) {
  const { words, actions } = usePanel();
  const own = useOwn();
  const { decision, about = start?.about ?? {} } = note ?? {};
  const text = useEditedText(`${name}:text`, note?.text ?? start?.text);
  const why = useEditedText(`${name}:why`, decision?.why);
  const outcome = useEditedText(`${name}:outcome`, decision?.outcome);
  const lesson = useEditedText(`${name}:lesson`, decision?.lesson);
  const again = useEditedText(`${name}:again`, decision?.again);
  const [labels, setLabels] = useState(about);
  const [isAsked, setAsked] = useState(false);
  const isEmpty = text.text.trim() === '';
  const save = async () => {
    setAsked(true);
    if (isEmpty) return;
    const now = Date.now();
    const saved = await own.save('note', {
      ...(start?.ticket && { ticket: start.ticket }),
      ...(note ?? { id: crypto.randomUUID(), kind: 'decided', madeAt: now }),
      text: text.text.trim(),
      changedAt: now,
      decision: saidIn({ why, outcome, lesson, again }),
      about: labels,
    });
    if (!saved) return;
    for (const field of [text, why, outcome, lesson, again]) field.forget();
    close();
    actions.say('status_noteSaved');
  };
  return (
    <div class="move">
      <TextField
        label={words.say('decisionWhat')}
        of={text}
        maxLength={noteLength}
        rows={2}
        isMissing={isAsked && isEmpty}
      />
      <TextField label={words.say('decisionWhy')} of={why} />
      {note && <TextField label={words.say('decisionOutcome')} of={outcome} />}
      {note && <TextField label={words.say('decisionLesson')} of={lesson} />}
      <TextField label={words.say('decisionAgain')} of={again} />
      <Labels given={about} chosen={labels} choose={setLabels} />
      <FormButtons save={save} close={close} remove={remove} />
    </div>
  );
}

type LabelsProps = {
  readonly given: NoteAbout;
  readonly chosen: NoteAbout;
  readonly choose: (chosen: NoteAbout) => void;
};

/** What the ticket was about; each can be left out. */
function Labels({ given: { situations = [], needs = [] }, chosen, choose }: LabelsProps) {
  const { words } = usePanel();
  if (situations.length + needs.length === 0) return null;
  return (
    <>
      {situations.length > 0 && (
        <ChoiceChips
          label={words.say('decisionAbout')}
          of={situations}
          chosen={chosen.situations ?? []}
          nameOf={(one) => words.say(situationWords[one])}
          choose={(kept) => choose({ ...chosen, situations: [...kept] })}
        />
      )}
      {needs.length > 0 && (
        <ChoiceChips
          label={words.say('mayNeed')}
          of={needs}
          chosen={chosen.needs ?? []}
          nameOf={(one) => words.say(`need_${one}`)}
          choose={(kept) => choose({ ...chosen, needs: [...kept] })}
        />
      )}
      <p class="soft">{words.say('decisionAboutHint')}</p>
    </>
  );
}
