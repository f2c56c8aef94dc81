// What can be said to an offer beside taking it: later, which brings it back, and not now, which keeps it away for an hour.
import { usePanel } from '../../panel-context.ts';

type Props = {
  /** True when it is kept. Absent where there is nothing to bring back. */
  readonly later?: () => Promise<boolean>;
  readonly notNow: () => Promise<boolean>;
};

export function OfferAnswers({ later, notNow }: Props) {
  const { words, actions } = usePanel();
  const putOff = async () => {
    if (await later?.()) actions.say('status_putOff');
  };
  return (
    <span class="row answers">
      {later && (
        <button type="button" class="link" onClick={putOff}>
          {words.say('inAQuarter')}
        </button>
      )}
      <button type="button" class="link" onClick={notNow}>
        {words.say('notNow')}
      </button>
    </span>
  );
}
