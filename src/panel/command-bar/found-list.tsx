// What the bar has found, group by group. The focus stays in the field; the line that Enter takes is marked.
import type { BarGroup, FoundGroup } from '../../domain/command-bar/find-entries.ts';
import type { PlainKey } from '../../ui/words.ts';
import { usePanel } from '../panel-context.ts';
import { useKeyHint } from '../use-shortcuts.ts';
import type { BarEntry } from './bar-entry.ts';

const groupNames: Readonly<Record<BarGroup, PlainKey>> = {
  action: 'barGroup_action',
  place: 'barGroup_place',
  prompt: 'prompts',
  playbook: 'playbooks',
  promise: 'barGroup_promise',
  note: 'notes',
  setting: 'barGroup_setting',
};

type Props = {
  readonly id: string;
  readonly groups: readonly FoundGroup<BarEntry>[];
  readonly active: BarEntry | undefined;
  readonly optionId: (line: BarEntry) => string;
  readonly pick: (line: BarEntry) => void;
};

export function FoundList({ id, groups, active, optionId, pick }: Props) {
  const { words } = usePanel();
  return (
    <div id={id} class="bar-list" role="listbox" aria-label={words.say('barFound')}>
      {groups.map(({ group, entries }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and no fieldset
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} role="presentation" class="bar-group">
            {words.say(groupNames[group])}
          </div>
          {entries.map((line) => (
            <Line key={line.id} id={optionId(line)} line={line} isActive={line === active} pick={pick} />
          ))}
        </div>
      ))}
    </div>
  );
}

type LineProps = {
  readonly id: string;
  readonly line: BarEntry;
  readonly isActive: boolean;
  readonly pick: (line: BarEntry) => void;
};

function Line({ id, line, isActive, pick }: LineProps) {
  const { title, lang, about } = line.shown();
  const key = useKeyHint(line.shortcut);
  return (
    <button
      type="button"
      id={id}
      role="option"
      aria-selected={isActive}
      aria-keyshortcuts={key.aria}
      tabIndex={-1}
      class="bar-line"
      onClick={() => pick(line)}
    >
      <span class="bar-title" lang={lang} dir="auto">
        {title}
      </span>
      {key.shown !== undefined && (
        <span class="key" aria-hidden="true">
          {key.shown}
        </span>
      )}
      {about !== undefined && <span class="soft">{about}</span>}
    </button>
  );
}
