// One card: read, changed in place, deleted with a way back.
import type { Card } from '../../../domain/empowerment/freedom.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
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
        <IconButton icon="edit" label={words.say('edit')} {...form.button} />
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
