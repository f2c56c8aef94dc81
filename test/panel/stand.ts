// A gallery state standing in the test's page, styled and wired, and what tests do with it.
import { afterEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/panel/css/panel.css';
import type { Command } from '../../src/domain/command.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { PanelState, TicketView } from '../../src/domain/panel-state.ts';
import type { Words } from '../../src/ui/words.ts';
import { nextFrame, type Stage, setStage } from '../gallery/stage.tsx';
import { type GalleryState, galleryStates, type StateName } from '../gallery/states.ts';
import { wordsIn } from '../words-in.ts';

let standing: Stage | undefined;

afterEach(() => {
  standing?.close();
  standing?.root.remove();
  standing = undefined;
});

/** Replaces what stood before. */
export async function stand(state: StateName | GalleryState, lang: Lang = 'en', words?: Words): Promise<Stage> {
  standing?.close();
  standing?.root.remove();
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  document.body.style.margin = '0';
  standing = await setStage(root, typeof state === 'string' ? galleryStates[state](lang) : state, lang, words);
  return standing;
}

/** A gallery state with its panel state changed. */
export function changed(name: StateName, change: (state: PanelState) => PanelState): GalleryState {
  const made: GalleryState = galleryStates[name]('en');
  if (made.state === undefined) throw new Error(`${name} has no state`);
  return { ...made, state: change(made.state) };
}

/** A gallery state with its open ticket changed. */
export const changedTicket = (name: StateName, change: (ticket: TicketView) => Partial<TicketView>): GalleryState =>
  changed(name, (state) => {
    if (state.ticket.kind !== 'open') throw new Error(`${name} has no ticket`);
    return { ...state, ticket: { kind: 'open', ticket: { ...state.ticket.ticket, ...change(state.ticket.ticket) } } };
  });

const english = wordsIn('en', 'en-GB');
/** English words without places, as the interface says them. */
export const say = english.say;

export const button = (name: string) => page.getByRole('button', { name, exact: true });

export async function click(name: string, place = 0): Promise<void> {
  await button(name).nth(place).click();
  await nextFrame();
}

/** The commands of one type, without what keeps unsaved texts. */
export const sentBy = ({ sent }: Stage): readonly Command[] => sent.filter(({ type }) => type !== 'keep-text');

export async function expectSent(stage: Stage, ...commands: readonly Command[]): Promise<void> {
  await expect.poll(() => sentBy(stage)).toEqual(commands);
}

export const statusText = (stage: Stage) => stage.root.querySelector('.status [role="status"]')?.textContent ?? '';
