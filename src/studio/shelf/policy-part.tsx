// What the company set about packs through the browser, in plain words. It can be read here, and changed nowhere in Carecue.
import { useStudio } from '../studio-context.ts';
import { titleOf } from './here/pack-words.ts';

export function PolicyPart() {
  const { shelf, words } = useStudio();
  const { policy, policyIgnored = [], packs, keys } = shelf;
  if (policy === undefined) return null;
  const named = (ids: readonly string[]) =>
    words.list(
      ids.map((id) => {
        const pack = packs.find((each) => each.id === id);
        return pack ? titleOf(pack, words) : id;
      }),
    );
  const signers = (of: readonly string[]) =>
    words.list(of.map((key) => keys.find((each) => each.key === key)?.name ?? key.slice(0, 8)));
  const { requiredPacks, allowedPacks, blockedPacks, allowedKeys, revokedKeys, allowAddresses } = policy;
  const rules = [
    requiredPacks.length > 0 && words.count('policyRequired', requiredPacks.length),
    allowedPacks &&
      (allowedPacks.length === 0
        ? words.say('policyAllowedNone')
        : words.say('policyAllowed', { packs: named(allowedPacks) })),
    blockedPacks.length > 0 && words.say('policyBlocked', { packs: named(blockedPacks) }),
    allowedKeys &&
      (allowedKeys.length === 0
        ? words.say('policyKeysNone')
        : words.say('policyKeys', { names: signers(allowedKeys) })),
    revokedKeys.length > 0 && words.say('policyRevoked', { names: signers(revokedKeys) }),
    !allowAddresses && words.say('policyAddresses'),
    policyIgnored.length > 0 && words.say('policyIgnored', { parts: policyIgnored.join(', ') }),
  ].filter((rule) => typeof rule === 'string');
  return (
    <section class="policy">
      <h3>{words.say('policy')}</h3>
      {rules.length === 0 ? (
        <p class="soft">{words.say('policyNothing')}</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      )}
      <p class="soft">{words.say('policyWhose')}</p>
    </section>
  );
}
