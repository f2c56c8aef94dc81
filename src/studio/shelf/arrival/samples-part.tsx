// What the pack will say: a few prompts with their gaps filled as on a ticket.
import { useMemo } from 'preact/hooks';
import type { Pack } from '../../../domain/packs/format/pack.ts';
import { useStudio } from '../../studio-context.ts';
import { samplesOf } from './samples.ts';

export function SamplesPart({ pack }: { readonly pack: Pack }) {
  const { words } = useStudio();
  const samples = useMemo(() => {
    const [customer, due, quoted] = [words.say('sampleCustomer'), words.say('sampleDue'), words.say('sampleWords')];
    return samplesOf(pack, words.lang, { customer, ticket: '48213', due, words: quoted });
  }, [pack, words]);
  if (samples.length === 0) return null;
  return (
    <section>
      <h3>{words.say('arrivalSays')}</h3>
      <ul class="samples">
        {samples.map(({ id, lang, stretches }) => (
          <li key={id} lang={lang}>
            {stretches.map(({ text, marked }, i) => (
              <span key={i} class={marked ? 'filled' : undefined}>
                {text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
