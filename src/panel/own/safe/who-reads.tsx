// In plain words: where all of this lies, who can read it, and what no lock can do.

import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';

export function WhoReads({ sealed }: { readonly sealed: boolean }) {
  const { words } = usePanel();
  const limits = useDisclosure();
  return (
    <section class="safe">
      <h2>{words.say('whoReads')}</h2>
      <p>{words.say('whoReadsHere')}</p>
      <p>{words.say(sealed ? 'whoReadsOn' : 'whoReadsOff')}</p>
      <button {...limits.button} class="link with-icon">
        {words.say('lockLimits')}
        <Icon name="open" />
      </button>
      {limits.isOpen && (
        <ul {...limits.region} class="aside limits">
          <li>{words.say('lockLimit_open')}</li>
          <li>{words.say('lockLimit_final')}</li>
          <li>{words.say('lockLimit_work')}</li>
          <li>{words.say('lockLimit_old')}</li>
        </ul>
      )}
    </section>
  );
}
