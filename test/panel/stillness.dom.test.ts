// What stands still: another ticket, the first answer, what comes from the own room and the hints of a reply move nothing
// that may be pressed at that moment.
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { TicketView } from '../../src/domain/panel-state.ts';
import { nextFrame, type Stage } from '../gallery/stage.tsx';
import { type GalleryState, galleryStates, type StateName } from '../gallery/states.ts';
import { stand } from './stand.ts';

beforeEach(() => page.viewport(360, 700));

/** Where each stands; undefined where it is not there. */
const boxes = ({ root }: Stage, ...selectors: readonly string[]) =>
  selectors.map((selector) => {
    const box = root.querySelector(selector)?.getBoundingClientRect();
    return box && { selector, left: box.left, top: box.top, width: box.width };
  });

const heights = ({ root }: Stage, ...selectors: readonly string[]) =>
  selectors.map((selector) => root.querySelector(selector)?.getBoundingClientRect().height);

function ticketOf(state: StateName): TicketView {
  const made: GalleryState = galleryStates[state]('en');
  if (made.state?.ticket.kind !== 'open') throw new Error(`${state} has no ticket`);
  return made.state.ticket.ticket;
}

async function showAnother(stage: Stage, state: StateName): Promise<void> {
  const ticket = ticketOf(state);
  await showTicket(stage, { ...ticket, ref: { ...ticket.ref, key: `another ${state}` } });
}

async function showTicket(stage: Stage, ticket: TicketView): Promise<void> {
  const { state } = stage.store.getState();
  if (!state) throw new Error('no state');
  stage.store.setState({ state: { ...state, ticket: { kind: 'open', ticket } } });
  await nextFrame();
}

const standing = ['header', 'header h1', '.more', '.reading .headline', '.steps', 'nav'] as const;

describe('when another ticket comes', () => {
  test.each<StateName>([
    'ticket-fresh',
    'ticket-neutral',
    'ticket-all-done',
    'ticket-one-request',
    'ticket-advice',
    'ticket-sent',
    'ticket-no-prompts',
  ])('head, reading, steps and rooms keep their places for %s', async (state) => {
    const stage = await stand('ticket');
    const before = boxes(stage, ...standing);
    await showAnother(stage, state);
    expect(boxes(stage, ...standing)).toEqual(before);
  });
});

test('when the customer writes again, the browser sees no shift but that of the words to insert', async () => {
  const stage = await stand('ticket');
  await nextFrame();
  const moved = shiftsSeen();
  await showTicket(stage, ticketOf('ticket-one-request'));
  const nodes = await moved();
  expect(nodes.filter((node) => node.matches('.prompts, .prompts *'))).not.toEqual([]);
  expect(nodes.filter((node) => standing.some((selector) => node.closest(selector)))).toEqual([]);
});

test('when the first answer comes, head and rooms are where their shape was, and the ticket starts where its shape did', async () => {
  const stage = await stand('waiting');
  const shapes = boxes(stage, 'header', '.nav', '.to-come .headline').map((box) => box?.top);
  const tall = heights(stage, 'header', '.nav');
  const { state } = galleryStates.ticket('en');
  if (!state) throw new Error('no state');
  stage.store.setState({ state });
  await nextFrame();
  expect(boxes(stage, 'header', 'nav', '.reading .headline').map((box) => box?.top)).toEqual(shapes);
  expect(heights(stage, 'header', 'nav')).toEqual(tall);
});

test('what is remembered of a customer comes after the steps and moves none of them', async () => {
  const known = await stand('ticket-known-typed');
  await expect.poll(() => known.root.querySelector('.care-line')).not.toBeNull();
  const places = boxes(known, ...standing);
  expect(places).toEqual(boxes(await stand('ticket'), ...standing));
});

test('while the reply is written no hint moves the words to insert', async () => {
  const stage = await stand('ticket');
  const { state } = stage.store.getState();
  if (state?.ticket.kind !== 'open') throw new Error('no ticket');
  const { ticket } = state.ticket;
  const before = boxes(stage, '.prompt .btn');
  for (const { step } of ticket.steps) {
    await showTicket(stage, { ...ticket, next: step });
    expect(boxes(stage, '.prompt .btn'), step).toEqual(before);
  }
});

/** Watches what the browser counts as moved. https://wicg.github.io/layout-instability/ */
function shiftsSeen(): () => Promise<readonly Element[]> {
  const entries: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  return async () => {
    await nextFrame();
    await nextFrame();
    entries.push(...observer.takeRecords());
    observer.disconnect();
    return entries.flatMap((entry) => ('sources' in entry ? sourcesOf(entry.sources) : []));
  };
}

const sourcesOf = (sources: unknown): readonly Element[] =>
  Array.isArray(sources) ? sources.map(({ node }) => node).filter((node) => node instanceof Element) : [];
