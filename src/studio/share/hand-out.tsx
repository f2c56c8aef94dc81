// Giving a pack to others: signed or not, then as a file, a text for a chat, a picture, at an address, or by company policy.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { parsePack } from '../../domain/packs/format/parse-pack.ts';
import { useStudio } from '../studio-context.ts';
import { AsCode } from './as-code.tsx';
import { AsPolicy } from './as-policy.tsx';
import { ChooseSigner, type ChosenSigner } from './choose-signer.tsx';
import { makePackFile } from './make-pack-file.ts';
import { type MyKey, useSigningKeys } from './use-signing-keys.ts';

/** @param text a valid pack's JSON; its exact characters are signed and handed out */
export function HandOut({ text }: { readonly text: string }) {
  const { words, world, say } = useStudio();
  const name = useMemo(() => fileName(text), [text]);
  const keys = useSigningKeys();
  const [chosen, choose] = useState<ChosenSigner>();
  const signer = chosen === 'nobody' ? chosen : keys && signerAmong(keys, chosen);
  const file = useMadeFile(text, signer);
  const save = () => {
    if (file === undefined) return;
    world.saveFile(name, file, 'application/octet-stream');
    say('status_fileSaved');
  };
  return (
    <div class="hand-out">
      <ChooseSigner keys={keys} chosen={signer} choose={choose} />
      {signer !== undefined && file !== undefined && (
        <>
          <div class="row">
            <button type="button" class="btn primary" onClick={save}>
              {words.say('handOutFile')}
            </button>
            <code class="file-name">{name}</code>
          </div>
          <AsCode file={file} name={name} />
          <section>
            <h3>{words.say('handOutAddress')}</h3>
            <p>{words.say('handOutAddressText')}</p>
          </section>
          <AsPolicy file={file} signer={signer} />
        </>
      )}
    </div>
  );
}

/** The one chosen, while it is there; until the agent says otherwise, the newest. */
const signerAmong = (keys: readonly MyKey[], chosen: ChosenSigner | undefined): ChosenSigner =>
  (keys.find(({ id }) => id === chosen) ?? keys[0])?.id ?? 'nobody';

function fileName(text: string): string {
  const parsed = parsePack(text);
  return parsed.ok ? `${parsed.pack.id}-${parsed.pack.version}.carecue` : 'pack.carecue';
}

/**
 * Made anew for another text or signer; without a signer there is none, so that nothing goes out unsigned that was to be signed.
 * @returns undefined while it is made, too, and when it cannot be, which is told
 */
function useMadeFile(text: string, signer: ChosenSigner | undefined): string | undefined {
  const { vault, tell } = useStudio();
  const [made, setMade] = useState<{ readonly of: string; readonly signer: ChosenSigner; readonly file: string }>();
  useEffect(() => {
    if (signer === undefined) return;
    let isGone = false;
    const make = async () => {
      const file = await makePackFile(vault, text, signer === 'nobody' ? undefined : signer);
      if (isGone) return;
      if (file.ok) setMade({ of: text, signer, file: file.value });
      else tell(file.problem);
    };
    void make();
    return () => {
      isGone = true;
    };
  }, [vault, text, signer]);
  return made?.of === text && made.signer === signer ? made.file : undefined;
}
