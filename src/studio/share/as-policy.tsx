// For who manages the browsers of a company: the pack inside the policy itself, to copy.
import { Icon } from '../../ui/icon.tsx';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useStudio } from '../studio-context.ts';
import type { ChosenSigner } from './choose-signer.tsx';
import { useCopy } from './use-copy.ts';

type Props = { readonly file: string; readonly signer: ChosenSigner };

export function AsPolicy({ file, signer }: Props) {
  const { words } = useStudio();
  const policy = useDisclosure();
  const copy = useCopy();
  const key = signer === 'nobody' ? undefined : signer;
  return (
    <section>
      <h3>{words.say('handOutPolicy')}</h3>
      <div>
        <button {...policy.button} class="link">
          {words.say('handOutPolicyHow')}
        </button>
      </div>
      {policy.isOpen && (
        <div {...policy.region} class="aside">
          <p>{words.say('handOutPolicyText')}</p>
          <div class="row">
            <button type="button" class="btn" onClick={() => copy(policyFor(file, key))}>
              <Icon name="copy" />
              {words.say('handOutPolicyCopy')}
            </button>
            {key !== undefined && (
              <button type="button" class="btn" onClick={() => copy(key)}>
                <Icon name="copy" />
                {words.say('keyCopyPublic')}
              </button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}

/** For `storage.managed`; the shape is that of Policy (domain/packs/shelf/policy.ts). */
const policyFor = (file: string, key: string | undefined): string =>
  JSON.stringify({ requiredPacks: [{ file, ...(key !== undefined && { key }) }] }, undefined, 2);
