// The side panel's start: the one place where its views meet the browser.
import { render } from 'preact';
import { langs } from '../domain/language/lang.ts';
import { onChanges } from '../messages/changes.ts';
import { ask, send } from '../messages/client.ts';
import { copyText } from '../platform/clipboard.ts';
import { browserCommands, showBrowserKeys } from '../platform/commands.ts';
import { askedPermissions } from '../platform/runtime.ts';
import { saveFile } from '../platform/save-file.ts';
import { requestSite } from '../platform/site-permission.ts';
import { showStudio } from '../platform/studio-tab.ts';
import { watchActiveTab } from '../platform/tabs.ts';
import { uiLanguage } from '../platform/ui-language.ts';
import { firstSight } from '../ui/first-sight.ts';
import { wordsLoader } from '../ui/load-words.ts';
import { pickLang } from '../ui/words.ts';
import { laterVault } from '../vault/later-vault.ts';
import { panelActions } from './actions.ts';
import { App } from './app.tsx';
import { connect, type Engine } from './connect.ts';
import { comeAll } from './later.tsx';
import { ownTexts } from './own/own-texts.ts';
import { reloadWhenLocked, roomBefore } from './own/safe/reload-when-locked.ts';
import { panelStore } from './store.ts';

/** Its tables are indexed while nobody waits, so that its first answer holds nothing up. */
async function warmEngine(): Promise<Engine> {
  const { warmUp, panelState, readyToChoose, followTyping } = await import('./engine.ts');
  for (const lang of langs) await new Promise<void>((done) => requestIdleCallback(() => done(warmUp(lang))));
  return { panelState, readyToChoose, followTyping };
}
const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const store = panelStore(uiLanguage());
const browserLang = pickLang('auto', uiLanguage());
const connection = connect(store, {
  askOpening: (tabId, owed) => ask('opening', { tabId, owed, timeZone: timeZone(), browserLang }),
  askBegun: (owed) => ask('begun-opening', { owed, timeZone: timeZone(), browserLang }),
  askFacts: (tabId, owed) => ask('facts', { tabId, owed }),
  askPacks: () => ask('packs'),
  onChanges,
  watchActiveTab,
  loadEngine: () => isSeen.then(warmEngine),
  now: Date.now,
  timeZone,
});
const actions = panelActions(store, {
  send,
  requestSite,
  refresh: connection.refresh,
  copy: copyText,
  askOwed: () => ask('owed'),
  askSettled: (since) => ask('settled', { since }),
  askShelf: () => ask('shelf'),
  showStudio,
  browserCommands,
  showBrowserKeys,
  known: {
    counts: () => ask('known'),
    records: (kind, from, most) => ask('known-records', { kind, from, most }),
    permissions: askedPermissions,
  },
  saveFile,
});
const { vault, bring: bringVault } = laterVault(async () => (await import('../vault/open-vault.ts')).openVault());
const texts = ownTexts(vault, actions.tell);
reloadWhenLocked(
  vault,
  () => store.getState().room,
  () => {
    // What is typed until the new page stands would go with this one.
    document.body.inert = true;
    location.reload();
  },
);
const before = roomBefore();
if (before) actions.go(before);
// A panel is closed without asking: what was typed in the last quarter of a second goes out now.
for (const flush of [actions.flushTexts, texts.flush]) {
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
}

const app = document.getElementById('app');
const loadWords = wordsLoader(uiLanguage());
const isStanding = loadWords(browserLang).then((words) => {
  const doors = { store, actions, vault, ownTexts: texts };
  if (app) render(<App {...doors} firstWords={words} loadWords={loadWords} />, app);
});
// In the order in which it is needed: the rest of the ticket, what computes it, what is the agent's own, the other rooms.
const isSeen = firstSight({ store, isThere: ({ state }) => state !== undefined }, isStanding);
isSeen.then(async () => {
  const { followAlong } = await import('./follow-along.ts');
  followAlong({ store, actions, vault, ownTexts: texts });
  await bringVault();
  requestIdleCallback(() => void comeAll());
});
