// Puts one gallery state on the page, without the extension: the doors lead nowhere and note what went through them.
import { render } from 'preact';
import type { Command } from '../../src/domain/command.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import type { Shelf } from '../../src/domain/packs/shelf/shelf.ts';
import { done, type Outcome } from '../../src/domain/problem.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import type { Settlement } from '../../src/domain/promises/settlement.ts';
import { type Doors, panelActions } from '../../src/panel/actions.ts';
import { App } from '../../src/panel/app.tsx';
import { comeAll } from '../../src/panel/later.tsx';
import { ownTexts } from '../../src/panel/own/own-texts.ts';
import { followCustomers } from '../../src/panel/own/power/follow-customers.ts';
import { type PanelStore, panelStore } from '../../src/panel/store.ts';
import type { LoadWords } from '../../src/ui/load-words.ts';
import type { Words } from '../../src/ui/words.ts';
import { knownDoor } from '../fakes/known-door.ts';
import { type MemoryVault, memoryVault } from '../fakes/memory-vault.ts';
import { wordsIn } from '../words-in.ts';
import { type GalleryState, galleryStates, type StateName } from './states.ts';

export type Stage = {
  readonly root: HTMLElement;
  readonly store: PanelStore;
  /** What the own room holds. */
  readonly vault: MemoryVault;
  /** Every command sent, oldest first. */
  readonly sent: Command[];
  readonly copied: string[];
  readonly saved: { readonly name: string; readonly text: string }[];
  /** What the ledger owes when it is asked for all of it. */
  owed: readonly CarePromise[];
  /** What became of the promises it owes no more. */
  settled: readonly Settlement[];
  readonly asked: string[];
  /** What the next commands are answered with; `done` at first. */
  answer: (command: Command) => Outcome;
  canCopy: boolean;
  grantsSite: boolean;
  refreshed: number;
  studioShown: number;
  /** Where it was last asked to go. */
  studioPlace: string | undefined;
  browserKeysShown: number;
  readonly flush: () => void;
  readonly close: () => void;
};

const emptyShelf: Shelf = { packs: [], subscriptions: [], keys: [], overlays: [], isSealed: false };

/** In English the clock of Britain, as the texts have it. */
const browserLang = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang);

export async function setStage(
  root: HTMLElement,
  { press = [], typing, drop, own, lock, settled = [], shelf = emptyShelf, known, whole, ...data }: GalleryState,
  lang: Lang,
  words?: Words,
): Promise<Stage> {
  const store = panelStore(browserLang(lang));
  const doors: Doors = {
    send: async (command) => {
      stage.sent.push(command);
      return stage.answer(command);
    },
    requestSite: async (origin) => {
      stage.asked.push(origin);
      return stage.grantsSite;
    },
    copy: async (text) => {
      if (stage.canCopy) stage.copied.push(text);
      return stage.canCopy;
    },
    refresh: () => {
      stage.refreshed += 1;
    },
    askOwed: async () => ({ ok: true, value: stage.owed }),
    askSettled: async (since) => ({ ok: true, value: stage.settled.filter(({ at }) => at >= since) }),
    askShelf: async () => ({ ok: true, value: shelf }),
    showStudio: async (place) => {
      stage.studioShown += 1;
      stage.studioPlace = place;
    },
    browserCommands: async () => [
      { name: '_execute_action', keys: 'Alt+Shift+Y' },
      { name: 'new-note', keys: '' },
    ],
    showBrowserKeys: async () => {
      stage.browserKeysShown += 1;
    },
    known: knownDoor(known),
    saveFile: async (name, content) => {
      stage.saved.push({ name, text: typeof content === 'string' ? content : await content.text() });
    },
  };
  const actions = panelActions(store, doors);
  const vault = memoryVault(own, lock);
  if (whole) vault.whole = whole;
  const texts = ownTexts(vault, actions.tell);
  const stage: Stage = {
    root,
    store,
    vault,
    sent: [],
    copied: [],
    saved: [],
    owed: [],
    settled,
    asked: [],
    answer: () => done,
    canCopy: true,
    grantsSite: true,
    refreshed: 0,
    studioShown: 0,
    studioPlace: undefined,
    browserKeysShown: 0,
    flush: () => {
      actions.flushTexts();
      texts.flush();
    },
    close: () => {
      unfollow();
      render(null, root);
    },
  };
  store.setState(data);
  const unfollow = followCustomers({ store, vault, tell: actions.tell });
  await comeAll();
  const handed = { store, actions, vault, ownTexts: texts };
  const inLang: LoadWords = async (wanted) => words ?? wordsIn(wanted, browserLang(wanted));
  render(<App {...handed} firstWords={words ?? wordsIn(lang, browserLang(lang))} loadWords={inLang} />, root);
  for (const selector of press) {
    await nextFrame();
    // What is read first comes a few frames later.
    for (let frame = 0; root.querySelector(selector) === null && frame < 20; frame += 1) await nextFrame();
    root.querySelector<HTMLElement>(selector)?.click();
  }
  const field = typing && root.querySelector<HTMLInputElement>(typing[0]);
  if (field) {
    await nextFrame();
    field.value = typing[1];
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  const zone = drop && root.querySelector<HTMLElement>('.drop');
  if (zone) {
    dropFile(zone, await drop());
    // It is read, then shown in the place of the zone.
    for (let frame = 0; zone.isConnected && frame < 60; frame += 1) await nextFrame();
  }
  await nextFrame();
  return stage;
}

export function setNamedStage(root: HTMLElement, name: StateName, lang: Lang, words?: Words): Promise<Stage> {
  return setStage(root, galleryStates[name](lang), lang, words);
}

export function dropFile(zone: Element, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], 'carecue-backup.json', { type: 'application/json' }));
  zone.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

/** Renders and effects are done by the frame after the next. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
