// A pack's code as a picture that another screen, a slide or a sheet of paper can carry.
import { useMemo } from 'preact/hooks';
import { useDisclosure } from '../../ui/use-disclosure.ts';
import { useStudio } from '../studio-context.ts';
import { qrCode, qrPng } from './qr-picture.ts';

export function AsQr({ code, name }: { readonly code: string; readonly name: string }) {
  const { words, world, say } = useStudio();
  const show = useDisclosure();
  const qr = useMemo(() => qrCode(code), [code]);
  if ('tooMany' in qr)
    return (
      <section>
        <h3>{words.say('handOutQr')}</h3>
        <p>{words.count('handOutQrTooMany', qr.tooMany)}</p>
      </section>
    );
  const save = async () => {
    const picture = await qrPng(qr);
    if (picture === undefined) return;
    world.saveFile(name, picture, 'image/png');
    say('status_fileSaved');
  };
  return (
    <section>
      <h3>{words.say('handOutQr')}</h3>
      <p>{words.say(qr.isFine ? 'handOutQrFine' : 'handOutQrText')}</p>
      <div class="row">
        <button {...show.button} class="btn">
          {words.say(show.isOpen ? 'handOutQrHide' : 'handOutQrShow')}
        </button>
        <button type="button" class="btn" onClick={save}>
          {words.say('handOutQrSave')}
        </button>
      </div>
      {show.isOpen && (
        <svg
          id={show.region.id}
          class="qr"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          shape-rendering="crispEdges"
          role="img"
          aria-label={words.say('handOutQrName', { name })}
        >
          <path d={qr.path} />
        </svg>
      )}
    </section>
  );
}
