// Something kept on an earlier day: when, what, and a way to delete it that can be taken back.

import { IconButton } from '../../../ui/icon-button.tsx';
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
        <IconButton icon="close" label={name} onClick={() => own.remove(kind, id, 'status_noteDeleted')} />
      </div>
      {children}
    </li>
  );
}
