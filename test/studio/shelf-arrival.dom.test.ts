// What is said of a pack before it comes in: whose it is, what would change, what is wrong with it.
import { describe, expect, test } from 'vitest';
import { type Refusal, refusals } from '../../src/domain/packs/arrival/arrival.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { refusalWords } from '../../src/ui/pack-problem-words.ts';
import { lamps } from '../gallery/studio-pack.ts';
import { arrivalOf, ewa, newer, small, textOf } from '../gallery/studio-shelf-states.ts';
import { type StudioState, studioStates } from '../gallery/studio-states.ts';
import { alerts, button, count, drop, expectSent, heading, say, stand, status, text } from './stand.ts';

const verdict = (root: HTMLElement) => root.querySelector('.verdict')?.textContent;
const sections = (root: HTMLElement) => [...root.querySelectorAll('.arrival h3')].map(({ textContent }) => textContent);

function refusedFor(why: Refusal): StudioState {
  const read = arrivalOf(textOf(lamps), ewa);
  if (!read.ok) throw new Error('the lamps cannot be read');
  const arrival = { ...read.arrival, verdict: { kind: 'refused', why } } as const;
  return { ...studioStates['studio-shelf'](), arrives: { file: 'x', read: { ok: true, arrival } } };
}

describe('the verdict', () => {
  test.each([
    ['studio-shelf-arrival', say('verdictNew')],
    ['studio-shelf-arrival-update', say('verdictUpdate', { from: '1.2.0', to: '1.3.0' })],
    ['studio-shelf-arrival-same', say('verdictSame')],
    ['studio-shelf-arrival-refused', say('packRefusal_otherKey')],
  ] as const)('of %s is “%s”', async (state, words) => {
    const { root } = await stand(state);
    expect(verdict(root)).toBe(words);
  });

  test.each(refusals)('%s is told with its reason, and nothing can be added', async (why) => {
    const { root } = await stand(refusedFor(why));
    expect(verdict(root)).toBe(say(refusalWords[why]));
    expect([...root.querySelectorAll('.decide button')].map(({ textContent }) => textContent)).toEqual([
      say('backToPacks'),
    ]);
  });

  test('of a forged signature names no key: it would lend trust', async () => {
    const { root } = await stand(refusedFor('bad-signature'));
    expect(root.querySelector('.arrival')?.textContent).not.toContain(ewa.fingerprint.slice(0, 9));
    expect(sections(root)).not.toContain(say('arrivalFrom'));
  });
});

describe('the signer', () => {
  test('who is new here is a fingerprint to compare, and no name', async () => {
    const { root } = await stand('studio-shelf-arrival');
    expect(root.querySelector('.arrival .fingerprint')?.textContent).toContain(
      'c0de 12ab 9934 77f0 1e2d 5b68 a4c3 d9e1',
    );
    await expect.element(text(say('signerNewMeans'))).toBeVisible();
  });

  test('who is known has a name', async () => {
    const { root } = await stand('studio-shelf-arrival-update');
    expect(root.querySelector('.arrival')?.textContent).toContain(say('signerKnown', { name: 'Ewa Example' }));
  });

  test('who is nobody is said to be, and later versions always ask', async () => {
    const { root } = await stand('studio-shelf-arrival-unsigned');
    await expect.element(text(say('signerNobody'))).toBeVisible();
    expect(root.querySelector('.decide input')).toBeNull();
  });
});

describe('the difference', () => {
  test('of an update shows each part before and after, and what came and went by its words', async () => {
    const { root } = await stand('studio-shelf-arrival-update');
    await expect.poll(() => root.querySelectorAll('.difference')[2]?.textContent).toContain('Your lamp is on its way');
    const [added, changed, removed] = [...root.querySelectorAll('.difference')].map(({ textContent }) => textContent);
    expect(added).toContain(count('diffAdded', 1));
    expect(removed).toContain(count('diffRemoved', 1));
    expect(changed).toContain('A lamp that arrives in pieces is no lamp at all');
    expect([...root.querySelectorAll('.arrival ins')].map(({ textContent }) => textContent)).toEqual([
      `${say('diffAfter')}: ${newer.vision?.en}`,
      `${say('diffAfter')}: ${newer.prompts[0]?.text.en}`,
      `${say('diffAfter')}: raised`,
    ]);
  });

  test('of a new pack is folded, and shown in hundreds', async () => {
    const [largest = ''] = [...builtInPacks].sort((a, b) => b.length - a.length);
    const read = arrivalOf(largest, undefined);
    const { root } = await stand({ ...studioStates['studio-shelf-first'](), arrives: { file: largest, read } });
    expect(root.querySelectorAll('.difference li')).toHaveLength(0);
    await button(say('diffShow')).click();
    await expect.poll(() => root.querySelectorAll('.difference li').length).toBeGreaterThan(40);
    expect(root.querySelectorAll('.difference li').length).toBeLessThanOrEqual(100);
  });
});

test('what it will say is shown with its gaps filled', async () => {
  const { root } = await stand('studio-shelf-arrival');
  const [first] = root.querySelectorAll('.samples li');
  expect(first?.textContent).toBe(
    'A lamp that arrives in pieces is no lamp at all, Maria. A new one leaves our warehouse today.',
  );
});

describe('the choice', () => {
  test('of an update takes it as the pack was set, and later ones alone when that is wished', async () => {
    const stage = await stand('studio-shelf-arrival-update');
    await button(say('packUpdate', { to: '1.3.0' })).click();
    await expectSent(stage, { type: 'take-pack', file: textOf(newer), way: 'file', isAutomatic: true });
    await expect.poll(() => status(stage)).toBe(say('packUpdated'));
  });

  test('that the background turns down leaves the pack on the desk', async () => {
    const stage = await stand('studio-shelf-arrival');
    stage.world.problem = { code: 'store-full' };
    await button(say('packAdd')).click();
    await expect.element(text(say('problem_storeFull'))).toBeVisible();
    expect(stage.root.querySelector('.arrival')).not.toBeNull();
  });

  test('pressed twice is made once', async () => {
    const stage = await stand('studio-shelf-arrival');
    const add = stage.root.querySelector<HTMLElement>('.decide .primary');
    add?.click();
    add?.click();
    await expect.poll(() => stage.root.querySelector('.arrival')).toBeNull();
    expect(stage.world.sent).toHaveLength(1);
  });
});

describe('what waits at an address', () => {
  test('is offered at the top, and comes in from its address', async () => {
    const stage = await stand('studio-shelf-addresses');
    stage.world.arrival = (file) => arrivalOf(file, ewa);
    expect(stage.root.querySelector('.packs .aside')?.textContent).toContain(
      say('waitsUpdate', { pack: 'Lamps and light' }),
    );
    await button(say('waitsLook')).click();
    await button(say('packAdd')).click();
    await expectSent(stage, {
      type: 'take-pack',
      file: textOf(newer),
      way: 'address',
      address: 'https://packs.example.com/lamps.carecue',
      isAutomatic: true,
    });
  });

  test('and why another brings nothing is told with what to do', async () => {
    const { root } = await stand('studio-shelf-addresses');
    const told = [...root.querySelectorAll('.address .problem')].map(({ textContent }) => textContent);
    expect(told).toHaveLength(8);
    expect(told[1]).toBe(say('address_notAllowed'));
    expect(told[7]).toBe(`${say('address_refused')} ${say('packRefusal_otherKey')}`);
  });

  test('a site that is no longer allowed is asked for in the click', async () => {
    const stage = await stand('studio-shelf-addresses');
    await button(`${say('addressAllow')} https://host-2.example.net/pack.carecue`).click();
    await expectSent(stage, { type: 'ask-address', address: 'https://host-2.example.net/pack.carecue' });
    expect(stage.world.sitesAsked).toEqual(['https://host-2.example.net']);
  });
});

describe('a file that is no pack', () => {
  test('has each problem with its line, path and sentence, to be copied for whoever wrote it', async () => {
    const stage = await stand('studio-shelf-problems');
    const listed = [...stage.root.querySelectorAll('.pack-problems li')].map(({ children }) =>
      [...children].map(({ textContent }) => textContent),
    );
    expect(listed).toContainEqual([
      `${say('atLine', { line: '61' })} · prompts[0].when.neads`,
      say('packProblem_unknownKey'),
      'neads',
    ]);
    await button(say('problemsCopy')).click();
    expect(stage.world.copied[0]?.split('\n')).toHaveLength(listed.length);
    expect(stage.world.copied[0]).toContain('prompts[0].when.neads');
  });

  test('of more problems than anybody reads shows fifty', async () => {
    const stage = await stand('studio-shelf');
    const problems = Array.from(
      { length: 70 },
      (_, i) => ({ path: `p${i}`, line: i + 1, code: 'empty', detail: '' }) as const,
    );
    stage.world.arrival = () => ({ ok: false, problems });
    drop(new File([small('x', 'en', 'X')], 'x.carecue'));
    await expect.element(heading(say('refusedFile'))).toBeVisible();
    expect(stage.root.querySelectorAll('.pack-problems li')).toHaveLength(50);
  });
});

describe('what is being looked at', () => {
  test('outlives the page', async () => {
    const { root, store } = await stand('studio-shelf-arrival-update');
    store.setState({ place: { page: 'keys' } });
    await expect.poll(() => root.querySelector('.arrival')).toBeNull();
    store.setState({ place: { page: 'packs' } });
    await expect.poll(() => verdict(root)).toBe(say('verdictUpdate', { from: '1.2.0', to: '1.3.0' }));
  });

  test('that was too large to keep must be dropped again, and that is said', async () => {
    const stage = await stand('studio-shelf-lost');
    await expect.poll(() => alerts(stage)).toBe(say('unread_lost'));
  });

  test('that cannot be judged now is told, and is there again later', async () => {
    const stage = await stand('studio-shelf');
    stage.world.problem = { code: 'store-failed' };
    drop(new File([textOf(newer)], 'x.carecue'));
    await expect.element(text(say('problem_storeFailed'))).toBeVisible();
    expect(sessionStorage.getItem('carecue-arrival')).toContain('1.3.0');
  });
});
