// Whose name a pack goes out in: one of the agent's keys, or nobody's.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useLockOf } from '../../ui/use-lock-of.ts';
import { Fingerprint } from '../shelf/here/fingerprint.tsx';
import { useStudio } from '../studio-context.ts';
import { RoomShut } from './room-shut.tsx';
import type { MyKey } from './use-signing-keys.ts';

/** The public key. */
export type ChosenSigner = string | 'nobody';

type Props = {
  readonly keys: readonly MyKey[] | undefined;
  /** Absent: neither a key can be had nor has the agent chosen to go without. */
  readonly chosen: ChosenSigner | undefined;
  readonly choose: (signer: ChosenSigner) => void;
};

export function ChooseSigner({ keys = [], chosen, choose }: Props) {
  const { words, vault, go } = useStudio();
  const lock = useLockOf(vault);
  const group = useId();
  const way = (signer: ChosenSigner) => ({ group, isChosen: chosen === signer, choose: () => choose(signer) });
  return (
    <fieldset class="ways">
      <legend>{words.say('handOutSigned')}</legend>
      {lock.kind !== 'open' && <RoomShut lock={lock} />}
      {lock.kind === 'open' &&
        keys.map(({ id, name, fingerprint }) => (
          <Signer key={id} {...way(id)}>
            <b dir="auto">{name}</b>
            <Fingerprint of={fingerprint} />
          </Signer>
        ))}
      <Signer {...way('nobody')}>
        {words.say('handOutUnsigned')}
        <small class="soft">{words.say('handOutUnsignedText')}</small>
      </Signer>
      {lock.kind === 'open' && keys.length === 0 && (
        <p class="soft">
          {words.say('handOutNoKey')}{' '}
          <button type="button" class="link" onClick={() => go({ page: 'keys' })}>
            {words.say('keyMake')}
          </button>
        </p>
      )}
    </fieldset>
  );
}

type SignerProps = {
  readonly group: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
  readonly children: ComponentChildren;
};

const Signer = ({ group, isChosen, choose, children }: SignerProps) => (
  <label class="way">
    <input type="radio" name={group} checked={isChosen} onChange={choose} />
    <span>{children}</span>
  </label>
);
