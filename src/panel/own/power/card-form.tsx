// A card written or changed: what may be decided, how far, on what condition, and where it applies.
import { useState } from 'preact/hooks';
import { type Applies, type Card, decisionLength, type Freedom } from '../../../domain/empowerment/freedom.ts';
import { type Need, needs } from '../../../domain/reading/reading.ts';
import { type Situation, situations } from '../../../domain/situation/situation.ts';
import { situationWords } from '../../../ui/case-words.ts';
import { fromField, toField } from '../../../ui/local-time.ts';
import { usePanel } from '../../panel-context.ts';
import { FormButtons } from '../form-buttons.tsx';
import { useOwn } from '../use-own.ts';
import { ChoiceChips } from './choice-chips.tsx';
import { TextField } from './text-field.tsx';
import { saidIn, useEditedText } from './use-edited-text.ts';

type Props = {
  readonly card?: Card;
  /** What a new one begins with. */
  readonly start?: Pick<Freedom, 'id' | 'decision' | 'limit' | 'condition'>;
  readonly close: () => void;
  readonly remove?: () => unknown;
};

const longestWords = 60;
const mostWords = 20;

export function CardForm({ card, start, close, remove }: Props) {
  const { words, state, actions } = usePanel();
  const own = useOwn();
  const when: Applies = card?.when ?? {};
  const given = card ?? start;
  const field = (name: string) => `card:${card?.id ?? start?.id ?? 'new'}:${name}`;
  const decision = useEditedText(field('decision'), given?.decision);
  const limit = useEditedText(field('limit'), given?.limit);
  const condition = useEditedText(field('condition'), given?.condition);
  const owner = useEditedText(field('owner'), card?.owner);
  const saidWords = useEditedText(field('words'), when.words?.join(', '));
  const [ofSituations, setSituations] = useState<readonly Situation[]>(when.situations ?? []);
  const [ofNeeds, setNeeds] = useState<readonly Need[]>(when.needs ?? []);
  const [until, setUntil] = useState(card?.validUntil);
  const [isAsked, setAsked] = useState(false);
  const isEmpty = decision.text.trim() === '';
  const save = async () => {
    setAsked(true);
    if (isEmpty) return;
    const now = Date.now();
    const saved = await own.save('card', {
      id: card?.id ?? crypto.randomUUID(),
      decision: decision.text.trim(),
      ...saidIn({ limit, condition, owner }),
      ...(until !== undefined && { validUntil: until }),
      when: { situations: [...ofSituations], needs: [...ofNeeds], words: listIn(saidWords.text) },
      madeAt: card?.madeAt ?? now,
      changedAt: now,
    });
    if (!saved) return;
    for (const text of [decision, limit, condition, owner, saidWords]) text.forget();
    close();
    actions.say('status_noteSaved');
  };
  return (
    <div class="move">
      <TextField
        label={words.say('cardDecision')}
        hint={words.say('cardDecisionHint')}
        of={decision}
        maxLength={decisionLength}
        rows={2}
        isMissing={isAsked && isEmpty}
      />
      <TextField label={words.say('cardLimit')} hint={words.say('cardLimitHint')} of={limit} maxLength={200} />
      <TextField
        label={words.say('cardCondition')}
        hint={words.say('cardConditionHint')}
        of={condition}
        maxLength={1_000}
      />
      <fieldset class="group">
        <legend>{words.say('cardWhen')}</legend>
        <p class="soft">{words.say('cardWhenHint')}</p>
        <ChoiceChips
          label={words.say('cardSituations')}
          of={situations}
          chosen={ofSituations}
          nameOf={(one) => words.say(situationWords[one])}
          choose={setSituations}
        />
        <ChoiceChips
          label={words.say('cardNeeds')}
          of={needs}
          chosen={ofNeeds}
          nameOf={(one) => words.say(`need_${one}`)}
          choose={setNeeds}
        />
        <TextField label={words.say('cardWords')} hint={words.say('cardWordsHint')} of={saidWords} maxLength={600} />
      </fieldset>
      <TextField label={words.say('cardOwner')} of={owner} maxLength={200} />
      <label class="row spread">
        {words.say('cardUntil')}
        <input
          type="date"
          value={until === undefined ? '' : toField(until, state.timeZone).slice(0, 'yyyy-mm-dd'.length)}
          onChange={(event) => setUntil(fromField(`${event.currentTarget.value}T23:59`, state.timeZone))}
        />
      </label>
      <FormButtons save={save} close={close} remove={remove} />
    </div>
  );
}

const listIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim().slice(0, longestWords))
    .filter((one) => one !== '')
    .slice(0, mostWords);
