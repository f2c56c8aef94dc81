// A draft that is no JSON (yet), as the text it is: nothing of it is lost, and once it can be read it opens on the desk.
import { useId, useState } from 'preact/hooks';
import type { DraftRow } from '../../domain/packs/edit/draft-row.ts';
import type { PackProblem } from '../../domain/packs/format/pack-problem.ts';
import { packProblemWords } from '../../ui/pack-problem-words.ts';
import { useStudio } from '../studio-context.ts';
import { useDraftKeeper } from './use-draft-keeper.ts';

type Props = { readonly row: DraftRow; readonly problem: PackProblem };

export function AsText({ row, problem: { code, detail, line } }: Props) {
  const { words, go } = useStudio();
  const [text, type] = useState(row.text);
  const id = useId();
  const keeper = useDraftKeeper(row);
  return (
    <section class="as-text">
      <button type="button" class="link" onClick={() => go({ page: 'write' })}>
        {words.say('draftsAll')}
      </button>
      <h2 class="headline">{words.say('draftAsText')}</h2>
      <p class="problem" id={id} role="status">
        {words.say('atLine', { line: String(line) })} · {words.say(packProblemWords[code])} {detail && `(${detail})`}
      </p>
      <textarea
        class="code"
        aria-label={words.say('draftAsText')}
        aria-describedby={id}
        spellcheck={false}
        rows={24}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          type(value);
          keeper.change(() => value);
        }}
        onBlur={keeper.flush}
      />
    </section>
  );
}
