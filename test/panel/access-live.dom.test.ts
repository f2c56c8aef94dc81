// What a screen reader is given to say unasked: little, and never with each key.
import { afterEach, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { parsePack } from '../../src/domain/packs/format/parse-pack.ts';
import { panelState } from '../../src/domain/panel-view.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { receive } from '../../src/panel/store.ts';
import { now, origin, refTo, timeZone } from '../gallery/pieces.ts';
import { nextFrame } from '../gallery/stage.tsx';
import { hear } from '../ui/hear.ts';
import { say, stand } from './stand.ts';

const packs = builtInPacks.flatMap((text) => {
  const parsed = parsePack(text);
  return parsed.ok ? [parsed.pack] : [];
});

/** Another ticket than the one that stands open at first. */
function ticketWith(draft: string, ticketId = '48213') {
  const facts: Facts = {
    site: { access: 'on', origin },
    pageAnswers: true,
    snapshot: {
      source: 'page',
      helpdesk: 'zendesk',
      ticketId,
      url: refTo(ticketId).url,
      messages: [
        {
          author: 'customer',
          at: now,
          text: 'The second lamp arrived broken too. Nobody answered my last two mails. When will you send a new one?',
        },
      ],
      composer: { audience: 'public', draft },
    },
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: defaultSettings,
    problems: [],
  };
  return panelState(facts, packs, { now, timeZone, uiLang: 'en' });
}

let ear: ReturnType<typeof hear>;
afterEach(() => ear.close());

const reply = 'I am so sorry. I will write to you by 4 pm. Calm down.';

test('fifty keys in a reply that does much say nothing', async () => {
  const stage = await stand('ticket');
  ear = hear(document.body);
  for (let end = 1; end <= reply.length; end += 1) {
    receive(stage.store, ticketWith(reply.slice(0, end)));
    await nextFrame();
  }
  // All that is seen has come: steps, a promise to keep, another way to say it.
  expect(stage.root.querySelectorAll('.step.done').length).toBeGreaterThan(1);
  expect(stage.root.querySelector('.advice')).not.toBeNull();
  expect(stage.root.querySelector('.offer')).not.toBeNull();
  expect(ear.heard()).toEqual([]);
});

test('another ticket says nothing: the agent went there', async () => {
  const stage = await stand('ticket');
  ear = hear(document.body);
  receive(stage.store, ticketWith('', '48214'));
  await nextFrame();
  receive(stage.store, ticketWith(reply, '48215'));
  await nextFrame();
  expect(ear.heard()).toEqual([]);
});

describe('fifty keys in a field of the panel', () => {
  test.each([
    ['me', '.capture textarea'],
    ['decide-adding', 'textarea'],
    ['pasting', 'textarea'],
    ['ticket-new-promise', 'input, textarea'],
  ] as const)('of %s say nothing', async (state, selector) => {
    const { root } = await stand(state);
    ear = hear(document.body);
    await typeInto(root, selector, 'New lamp without return: up to 60 euros, with a photo.');
    expect(ear.heard()).toEqual([]);
  });

  test('that searches tell how many are found once the hands rest', async () => {
    const { root } = await stand('notes');
    ear = hear(document.body);
    await typeInto(root, 'input[type=search]', 'lamp');
    expect(ear.heard()).toEqual([]);
    await expect.poll(() => ear.heard().length).toBe(1);
  });
});

test('what was asked for is said, once for each time', async () => {
  const stage = await stand('ticket');
  ear = hear(document.body);
  for (const id of [1, 2]) {
    stage.store.setState({ status: { id, key: 'status_copied' } });
    await nextFrame();
  }
  expect(ear.heard()).toEqual([say('status_copied'), say('status_copied')]);
});

/** A key at a time, each with a frame to be drawn in. */
async function typeInto(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  for (let end = 1; end <= text.length; end += 1) {
    field.value = text.slice(0, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await nextFrame();
  }
}
