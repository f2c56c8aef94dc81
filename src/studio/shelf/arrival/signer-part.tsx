// Who signed what arrives, and what that is worth.
import type { Arrival } from '../../../domain/packs/arrival/arrival.ts';
import { useStudio } from '../../studio-context.ts';
import { Fingerprint } from '../here/fingerprint.tsx';

export function SignerPart({ arrival: { signer, verdict } }: { readonly arrival: Arrival }) {
  const { words } = useStudio();
  // A key's name beside a signature that is not its own would lend it trust.
  if (verdict.kind === 'refused' && verdict.why === 'bad-signature') return null;
  return (
    <section>
      <h3>{words.say('arrivalFrom')}</h3>
      {signer === undefined ? (
        <p>{words.say('signerNobody')}</p>
      ) : (
        <>
          <p>
            {signer.name === undefined ? words.say('signerNew') : words.say('signerKnown', { name: signer.name })}{' '}
            {/* What a signature is worth is said of what may come in. */}
            {verdict.kind !== 'refused' && (
              <span class="soft">{words.say(signer.name === undefined ? 'signerNewMeans' : 'signerKnownMeans')}</span>
            )}
          </p>
          <p>
            <Fingerprint of={signer.fingerprint} />
          </p>
        </>
      )}
    </section>
  );
}
