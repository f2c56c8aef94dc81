// A team's pack as text: small, whole, of a version that can be told by what it says.
import type { Pack } from '../../src/domain/packs/format/pack.ts';

/** @param some what is to be otherwise */
export function teamText(version = '1.0.0', some: Partial<Pack> = {}): string {
  const pack: Pack = {
    format: 'carecue-pack',
    formatVersion: 1,
    id: 'team',
    version,
    title: { en: 'Our team' },
    authors: ['Ola Nowak'],
    licence: 'CC0-1.0',
    languages: ['en'],
    principles: { care: { en: 'Care' } },
    prompts: [
      {
        id: 'hello',
        kind: 'say',
        principle: 'care',
        source: 'Our team',
        text: { en: `Good to hear from you (${version}).` },
        when: {},
      },
    ],
  };
  return JSON.stringify({ ...pack, ...some });
}
