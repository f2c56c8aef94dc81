// Privacy in plain words: what docs/privacy.md says, as short as it can be said, and each permission with its reason.
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { reasonsFor } from './permission-reasons.ts';

type Part = { readonly title: PlainKey; readonly texts: readonly PlainKey[] };

const read: Part = { title: 'privacyRead', texts: ['privacyReadText'] };
const kept: Part = { title: 'privacyKept', texts: ['privacyKeptText'] };
const others: readonly Part[] = [
  { title: 'privacyWho', texts: ['privacyWhoText', 'privacyLimits'] },
  { title: 'privacyAway', texts: ['privacyAwayText'] },
];
const check: Part = { title: 'privacyCheck', texts: ['privacyCheckText'] };

export function PrivacyRoom() {
  const { words } = usePanel();
  return (
    <>
      <section class="knows">
        <h2 class="headline">{words.say('privacyOut')}</h2>
        <p>{words.say('privacyOutText')}</p>
      </section>
      {[read, kept, ...others].map((part) => (
        <Section key={part.title} {...part} />
      ))}
      <Permissions />
      <Section {...check} />
    </>
  );
}

function Section({ title, texts }: Part) {
  const { words } = usePanel();
  return (
    <section class="knows">
      <h2>{words.say(title)}</h2>
      {texts.map((text) => (
        <p key={text}>{words.say(text)}</p>
      ))}
    </section>
  );
}

/** Those of this very build: each browser is asked for its own. */
function Permissions() {
  const { words, actions } = usePanel();
  return (
    <section class="knows">
      <h2>{words.say('privacyMay')}</h2>
      <dl class="permissions">
        {reasonsFor(actions.known.permissions()).map(([reason, names]) => (
          <div key={reason}>
            <dt>
              <code>{names}</code>
            </dt>
            <dd>{words.say(reason)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
