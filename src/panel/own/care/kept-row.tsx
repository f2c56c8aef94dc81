// Something kept on an earlier day: when, what, and a way to delete it that can be taken back.

import { Icon } from '../../../ui/icon.tsx';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';

type Props = {
  readonly kind: 'debrief' | 'goodThings' | 'practice';
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly children: preact.ComponentChildren;
};

export function KeptRow({ kind, id, at, children }: Props) {
  const { words, times } = usePanel();
  const own = useOwn();
  const name = `${words.say('delete')}, ${times.full(at)}`;
  return (
    <li class="kept-row">
      <div class="row spread">
        <time class="soft" dateTime={new Date(at).toISOString()}>
          {times.brief(at)}
        </time>
        <button
          type="button"
          class="quiet"
          aria-label={name}
          title={words.say('delete')}
          onClick={() => own.remove(kind, id, 'status_noteDeleted')}
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
    </li>
  );
}
