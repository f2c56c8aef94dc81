// A pack as one line of text for a chat, and as a picture of it where it is small enough.
import { useEffect, useState } from 'preact/hooks';
import { packCode } from '../../sharing/pack-code.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStudio } from '../studio-context.ts';
import { AsQr } from './as-qr.tsx';
import { useCopy } from './use-copy.ts';

type Props = {
  readonly file: string;
  /** The file's own, which the picture's follows. */
  readonly name: string;
};

export function AsCode({ file, name }: Props) {
  const { words } = useStudio();
  const copy = useCopy();
  const [code, setCode] = useState<string>();
  useEffect(() => {
    let isGone = false;
    setCode(undefined);
    void packCode(file).then((made) => {
      if (!isGone) setCode(made);
    });
    return () => {
      isGone = true;
    };
  }, [file]);
  if (code === undefined) return null;
  return (
    <>
      <section>
        <h3>{words.say('handOutCode')}</h3>
        <p>
          {words.count('handOutCodeLength', code.length)} {words.say('handOutCodeLimits')}
        </p>
        <div class="row">
          <button type="button" class="btn" onClick={() => copy(code)}>
            <Icon name="copy" />
            {words.say('handOutCodeCopy')}
          </button>
          <code class="cut-short">{code.slice(0, 60)}</code>
        </div>
      </section>
      <AsQr code={code} name={name.replace(/carecue$/, 'png')} />
    </>
  );
}
