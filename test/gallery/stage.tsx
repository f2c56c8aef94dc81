// Puts one gallery state on the page, without the extension: the doors lead nowhere and note what went through them.
import { render } from 'preact';
import type { Command } from '../../src/domain/command.ts';
import type { Lang } from '../../src/domain/language/lang.ts';
import { done, type Outcome } from '../../src/domain/problem.ts';
import type { CarePromise } from '../../src/domain/promises/promise.ts';
import { type Doors, panelActions } from '../../src/panel/actions.ts';
import { App } from '../../src/panel/app.tsx';
import { type PanelStore, panelStore } from '../../src/panel/store.ts';
import type { Words } from '../../src/panel/words.ts';
import { type GalleryState, galleryStates, type StateName } from './states.ts';

export type Stage = {
  readonly root: HTMLElement;
  readonly store: PanelStore;
  /** Every command sent, oldest first. */
  readonly sent: Command[];
  readonly copied: string[];
  readonly saved: { readonly name: string; readonly text: string }[];
  /** What the ledger owes when it is asked for all of it. */
  owed: readonly CarePromise[];
  readonly asked: string[];
  /** What the next commands are answered with; `done` at first. */
  answer: (command: Command) => Outcome;
  canCopy: boolean;
  grantsSite: boolean;
  refreshed: number;
  readonly flush: () => void;
  readonly close: () => void;
};

/** In English the clock of Britain, as the texts have it. */
const browserLang = (lang: Lang) => (lang === 'en' ? 'en-GB' : lang);

export async function setStage(
  root: HTMLElement,
  { press = [], ...data }: GalleryState,
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
    saveFile: (name, text) => stage.saved.push({ name, text }),
  };
  const actions = panelActions(store, doors);
  const stage: Stage = {
    root,
    store,
    sent: [],
    copied: [],
    saved: [],
    owed: [],
    asked: [],
    answer: () => done,
    canCopy: true,
    grantsSite: true,
    refreshed: 0,
    flush: actions.flushTexts,
    close: () => render(null, root),
  };
  store.setState(data);
  render(<App store={store} actions={actions} {...(words && { words })} />, root);
  for (const selector of press) {
    await nextFrame();
    root.querySelector<HTMLElement>(selector)?.click();
  }
  await nextFrame();
  return stage;
}

export function setNamedStage(root: HTMLElement, name: StateName, lang: Lang, words?: Words): Promise<Stage> {
  return setStage(root, galleryStates[name](lang), lang, words);
}

/** Renders and effects are done by the frame after the next. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}
