// What a pack is: its title, version, who wrote it under which licence, who signed it.
import type { ShelfPack } from '../../domain/packs/shelf/shelf.ts';
import { Icon } from '../../ui/icon.tsx';
import { Fingerprint } from '../shelf/here/fingerprint.tsx';
import { titleOf } from '../shelf/here/pack-words.ts';
import { useStudio } from '../studio-context.ts';

type Props = {
  readonly id: string;
  /** Absent: it has gone. */
  readonly here: ShelfPack | undefined;
  readonly licence: string | undefined;
};

export function PackHead({ id, here, licence }: Props) {
  const { words, go } = useStudio();
  return (
    <section class="pack-head-page">
      <div>
        <button type="button" class="link with-icon back" onClick={() => go({ page: 'packs' })}>
          <Icon name="back" />
          {words.say('backToPacks')}
        </button>
      </div>
      <h2 class="headline" dir="auto">
        {here ? titleOf(here, words) : id}
        {here && <small class="soft"> {here.version}</small>}
      </h2>
      {here ? (
        <p class="soft">{[words.list(here.authors), licence].filter(Boolean).join(' · ')}</p>
      ) : (
        <p>{words.say('packNotHere')}</p>
      )}
      {here?.signer && (
        <p class="soft">
          {words.say('signedBy', { name: here.signer.name ?? words.say('signerUnnamed') })}{' '}
          <Fingerprint of={here.signer.fingerprint} />
        </p>
      )}
    </section>
  );
}
