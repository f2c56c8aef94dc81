import { describe, expect, test } from 'vitest';
import { checkCraft } from '../../../../src/domain/packs/craft/check-craft.ts';
import type { Reach } from '../../../../src/domain/packs/craft/finding.ts';
import type { PackLimit } from '../../../../src/domain/packs/format/limit.ts';
import type { Pack } from '../../../../src/domain/packs/format/pack.ts';
import { sampleChecklist } from '../sample-pack.ts';
import { both, origin, packOf, saying, when } from './sample-findings.ts';

describe('checkCraft, what nobody is ever offered', () => {
  const limit: PackLimit = { id: 'it', decision: both('Send a bulb'), condition: both('It failed'), when: {} };
  const book = { id: 'it', moment: 'safety' as const, title: both('Fire'), ...origin, when: {} };

  test.each<[Reach, Partial<Pack>, string]>([
    ['empty-list', { prompts: [when({ feelings: [] })] }, 'when.feelings'],
    ['empty-list', { prompts: [when({ words: { en: [] } })] }, 'when.words'],
    ['moment', { prompts: [when({ moment: 'quiet', needs: ['fix'] })] }, 'when.needs'],
    ['moment', { prompts: [when({ moment: 'holding', repeat: false })] }, 'when.repeat'],
    ['steps-of-moment', { prompts: [when({ moment: 'holding', steps: ['own', 'thank'] })] }, 'when.steps'],
    ['steps-of-moment', { prompts: [when({ moment: 'quiet', steps: ['act'] })] }, 'when.steps'],
    ['never-asked', { checklists: [sampleChecklist({ id: 'it', when: { moment: 'quiet' } })] }, 'when.moment'],
    ['repeat', { prompts: [when({ repeat: false, situations: ['repeat-contact'] })] }, 'when.repeat'],
    ['helpdesk', { prompts: [when({ helpdesks: ['zendezk'] })] }, 'when.helpdesks'],
    ['words-language', { prompts: [when({ words: { ro: ['lampa'] } })] }, 'when.words'],
    ['contact', { prompts: [saying({ en: 'Please call {crisis}.', pl: 'Proszę zadzwonić: {crisis}.' })] }, 'text'],
    [
      'no-contact',
      {
        playbooks: [
          { ...book, steps: [{ text: both('Go'), say: both('Please call {emergency}.') }, { text: both('Stay') }] },
        ],
      },
      'steps[0].say',
    ],
    ['expired', { limits: [{ ...limit, validUntil: '2026-11-22' }] }, 'validUntil'],
  ])('%s, at $2', (reach, changes, path) => {
    const findings = checkCraft([packOf(changes)], { today: '2026-11-23' });
    expect(findings.filter(({ code }) => code === 'unreachable')).toMatchObject([{ id: 'it', path, detail: reach }]);
  });

  test.each<[string, Partial<Pack>]>([
    [
      'a holding update that names its stages is offered in replies',
      { prompts: [when({ moment: 'holding', stages: ['waiting'], needs: ['fix'] })] },
    ],
    ['one known helpdesk is enough', { prompts: [when({ helpdesks: ['zendezk', 'zendesk'] })] }],
    ['a limit holds on its last day', { limits: [{ ...limit, validUntil: '2026-11-23' }] }],
    ['a contact in brackets is left out', { prompts: [saying({ en: 'I stay[ with {lead}].', pl: 'Jestem.' })] }],
    [
      'a contact another pack names',
      {
        playbooks: [
          { ...book, steps: [{ text: both('Go'), say: both('Please call {lead}.') }, { text: both('Stay') }] },
        ],
      },
    ],
  ])('but %s', (_, changes) => {
    const team = packOf({ id: 'team', contacts: { lead: { en: 'Ana' } } });
    const findings = checkCraft([packOf(changes), team], { today: '2026-11-23' });
    expect(findings.filter(({ code }) => code === 'unreachable')).toEqual([]);
  });

  test('the twenty-fifth of a kind for one case, unless it speaks another language', () => {
    const names = ['brass', 'cedar', 'amber', 'linen', 'maple', 'olive', 'pearl', 'coral', 'slate', 'wheat'];
    const words = names.flatMap((name, at) => names.slice(at + 1).map((other) => `${name} ${other} ${at}`));
    const prompts = words.slice(0, 27).map((word, at) =>
      saying(at === 26 ? { en: word, pl: word, ro: word } : { en: word, pl: word }, {
        id: `p-${at}`,
        ...(at === 24 && { evidence: 'A' as const }),
      }),
    );
    const hidden = checkCraft([packOf({ prompts })]).filter(({ code }) => code === 'shadowed');
    // The proven one comes first, so that the one before it is the twenty-fifth; of the last one's Romanian there is no other.
    expect(hidden.map(({ id, detail }) => [id, detail])).toEqual([
      ['p-23', '24'],
      ['p-25', '25'],
    ]);
  });
});
