// The ways to begin a draft. A file that cannot be read as a pack is taken all the same: it can be mended here.
import { useCallback, useId, useState } from 'preact/hooks';
import { textIn } from '../../domain/packs/format/names.ts';
import { useDrop } from '../shelf/bring/use-drop.ts';
import { usePackActions } from '../shelf/here/use-pack-actions.ts';
import { useStudio } from '../studio-context.ts';
import { useBeginDraft } from './use-begin-draft.ts';

export function BeginDraft() {
  const { words } = useStudio();
  const begin = useBeginDraft();
  const [title, type] = useState('');
  const [isTooLarge, setTooLarge] = useState(false);
  const id = useId();
  const fromFile = useCallback(
    async (file: File | undefined) => {
      if (file !== undefined) setTooLarge(!(await begin.fromFile(file)));
    },
    [begin],
  );
  const isOver = useDrop(useCallback(({ files }) => void fromFile(files[0]), [fromFile]));
  return (
    <section class="begin">
      <h3>{words.say('draftBegin')}</h3>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void begin.fromNothing(title);
        }}
      >
        <label class="begin-title">
          <span class="soft">{words.say('draftNewTitle')}</span>
          <input
            type="text"
            dir="auto"
            maxLength={200}
            value={title}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
        <button type="submit" class="btn primary">
          {words.say('draftNew')}
        </button>
      </form>
      <FromShelf />
      <div class={isOver ? 'drop-place over' : 'drop-place'}>
        <label class="btn" for={id}>
          {words.say('draftFromFile')}
        </label>
        <input
          id={id}
          class="unseen"
          type="file"
          accept=".carecue,.json,application/json,text/plain"
          onChange={({ currentTarget }) => void fromFile(currentTarget.files?.[0])}
        />
        <span class="soft">{words.say('draftDrop')}</span>
      </div>
      <p class="problem" role="status">
        {isTooLarge && words.say('draftTooLarge')}
      </p>
    </section>
  );
}

/** A copy of a pack here; what the agent wrote themselves goes on under its own name. */
function FromShelf() {
  const { words, shelf } = useStudio();
  const { edit } = usePackActions();
  const [chosen, choose] = useState('');
  const pack = shelf.packs.find(({ id }) => id === chosen) ?? shelf.packs[0];
  if (pack === undefined) return null;
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault();
        void edit(pack);
      }}
    >
      <label class="begin-title">
        <span class="soft">{words.say('draftFromPack')}</span>
        <select value={pack.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {shelf.packs.map(({ id, title, version }) => (
            <option key={id} value={id}>
              {textIn(title, words.lang) ?? id} {version}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="btn">
        {words.say('draftCopy')}
      </button>
    </form>
  );
}
