// One pack: what it is, whose, what it holds, and what can be done with it.
import type { ShelfPack } from '../../../domain/packs/shelf/shelf.ts';
import { Icon } from '../../../ui/icon.tsx';
import { EditsNote } from '../../own-edits/edits-note.tsx';
import { useStudio } from '../../studio-context.ts';
import { Fingerprint } from './fingerprint.tsx';
import { Languages } from './languages.tsx';
import { cameFrom, holds, titleOf } from './pack-words.ts';
import { usePackActions } from './use-pack-actions.ts';

export function PackRow({ pack }: { readonly pack: ShelfPack }) {
  const { words, times, go } = useStudio();
  const { id, version, authors, counts, signer, isOn } = pack;
  const title = titleOf(pack, words);
  const held = holds(counts, words);
  return (
    <li class={isOn ? 'pack' : 'pack off'} data-pack={id}>
      <div class="pack-head">
        <h4>
          <button type="button" class="link" onClick={() => go({ page: 'pack', id })}>
            {title}
          </button>{' '}
          <span class="soft">{version}</span>
        </h4>
        <State pack={pack} title={title} />
      </div>
      <p class="soft">{[words.list(authors), cameFrom(pack, words, times)].filter(Boolean).join(' · ')}</p>
      <p class="soft">
        {held !== '' && `${held} · `}
        <Languages languages={pack.languages} />
      </p>
      {signer && (
        <p class="soft signed">
          {words.say('signedBy', { name: signer.name ?? words.say('signerUnnamed') })}{' '}
          <Fingerprint of={signer.fingerprint} />
        </p>
      )}
      <EditsNote id={id} />
      <PackActions pack={pack} title={title} />
    </li>
  );
}

type Props = { readonly pack: ShelfPack; readonly title: string };

/** On or off; or why the agent is not asked. */
function State({ pack: { id, isOn, byPolicy }, title }: Props) {
  const { words } = useStudio();
  const { turn } = usePackActions();
  if (byPolicy)
    return (
      <p class="with-icon soft">
        <Icon name="lock" />
        {words.say(byPolicy === 'required' ? 'packAlways' : 'packBlocked')}
      </p>
    );
  return (
    <label class="check">
      <input type="checkbox" checked={isOn} onChange={(event) => turn(id, event.currentTarget.checked)} />
      <span>
        {words.say('packInUse')} <span class="unseen">{title}</span>
      </span>
    </label>
  );
}

function PackActions({ pack, title }: Props) {
  const { words } = useStudio();
  const { edit, remove, updateAlone } = usePackActions();
  const { id, way, byPolicy, signer, isAutomatic } = pack;
  const isTheirs = way !== 'built-in' && byPolicy !== 'required';
  return (
    <div class="pack-actions">
      <button type="button" class="link" onClick={() => edit(pack)}>
        {words.say(way === 'own' ? 'packEdit' : 'packCopy')} <span class="unseen">{title}</span>
      </button>
      {isTheirs && (
        <button type="button" class="link" onClick={() => remove(pack)}>
          {words.say('packRemove')} <span class="unseen">{title}</span>
        </button>
      )}
      {isTheirs && signer && (
        <label class="check">
          <input
            type="checkbox"
            checked={isAutomatic}
            onChange={(event) => updateAlone(id, event.currentTarget.checked)}
          />
          <span>
            {words.say('packUpdatesAlone')} <span class="unseen">{title}</span>
          </span>
        </label>
      )}
    </div>
  );
}
