// A team's pack, as text.
export function teamText(version: string, id = 'team'): string {
  return JSON.stringify({
    format: 'carecue-pack',
    formatVersion: 1,
    id,
    version,
    title: { en: `Our team, ${id}` },
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
  });
}
