// The way on, back and out; and where the site beside the panel is off, the one click that turns it on, for who needs no tour.
import { hostOf } from '../helpdesk-name.ts';
import { usePanel } from '../panel-context.ts';
import { places, type TourPlace } from './tour-place.ts';

type Props = { readonly place: TourPlace; readonly go: (place: TourPlace) => void };

export function TourFoot({ place, go }: Props) {
  const { words, actions } = usePanel();
  const at = places.indexOf(place);
  const next = places[at + 1];
  const before = places[at - 1];
  return (
    <>
      <div class="row tour-ways">
        {next && (
          <button type="button" class="btn primary" onClick={() => go(next)}>
            {words.say('tourNext')}
          </button>
        )}
        {before && (
          <button type="button" class="btn" onClick={() => go(before)}>
            {words.say('tourBack')}
          </button>
        )}
        <span class="dots" aria-hidden="true">
          {places.map((each) => (
            <i key={each} class={each === place ? 'here' : undefined} />
          ))}
        </span>
        <button type="button" class="link" aria-keyshortcuts="Escape" onClick={actions.leaveTour}>
          {words.say(next ? 'tourSkip' : 'tourEnd')}
        </button>
      </div>
      {next && <TurnOnNow />}
    </>
  );
}

function TurnOnNow() {
  const { state, words, actions } = usePanel();
  if (state.ticket.kind !== 'off') return null;
  const { origin } = state.ticket;
  return (
    <div class="row spread turn-on-now">
      <p class="soft">{words.say('offTitle', { site: hostOf(origin) ?? origin })}</p>
      <button type="button" class="btn" onClick={() => actions.turnOn(origin)}>
        {words.say('turnOn')}
      </button>
    </div>
  );
}
