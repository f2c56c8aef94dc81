// One card: read, changed in place, deleted with a way back.
import type { Card } from '../../../domain/empowerment/freedom.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useDisclosure } from '../../../ui/use-disclosure.ts';
import { usePanel } from '../../panel-context.ts';
import { useOwn } from '../use-own.ts';
import { CardForm } from './card-form.tsx';
import { FreedomText } from './freedom-text.tsx';
import { labelsOf } from './labels.ts';

export function CardRow({ card }: { readonly card: Card }) {
  const { words } = usePanel();
  const own = useOwn();
  const form = useDisclosure();
  const where = labelsOf(card.when, words);
  return (
    <li class="card-row">
      <div class="row top">
        <FreedomText freedom={card} />
        <button {...form.button} class="quiet" aria-label={words.say('edit')} title={words.say('edit')}>
          <Icon name="edit" />
        </button>
      </div>
      {!form.isOpen && <p class="soft">{where.length > 0 ? where.join(' · ') : words.say('cardAnywhere')}</p>}
      {form.isOpen && (
        <div {...form.region} class="unfolded">
          <CardForm card={card} close={form.close} remove={() => own.remove('card', card.id, 'status_noteDeleted')} />
        </div>
      )}
    </li>
  );
}
