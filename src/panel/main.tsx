// The side panel's start: the one place where its views meet the browser.
import { render } from 'preact';
import { langs } from '../domain/language/lang.ts';
import { warmUp } from '../domain/warm-up.ts';
import { onChanges } from '../messages/changes.ts';
import { ask, send } from '../messages/client.ts';
import { isNoteWaiting, takeForNote } from '../messages/noted.ts';
import { followTyping } from '../messages/typing-line.ts';
import { copyText } from '../platform/clipboard.ts';
import { ownWindow } from '../platform/own-window.ts';
import { saveFile } from '../platform/save-file.ts';
import { onScreenLocked } from '../platform/screen-lock.ts';
import { requestSite } from '../platform/site-permission.ts';
import { showStudio } from '../platform/studio-tab.ts';
import { watchActiveTab } from '../platform/tabs.ts';
import { uiLanguage } from '../platform/ui-language.ts';
import { wordsLoader } from '../ui/load-words.ts';
import { pickLang } from '../ui/words.ts';
import { openVault } from '../vault/open-vault.ts';
import { panelActions } from './actions.ts';
import { App, OwnRoom } from './app.tsx';
import { connect } from './connect.ts';
import { collectHandled } from './own/care/collect-handled.ts';
import { followNoted } from './own/notes/follow-noted.ts';
import { ownTexts } from './own/own-texts.ts';
import { followCustomers } from './own/power/follow-customers.ts';
import { lockWithScreen } from './own/safe/lock-with-screen.ts';
import { reloadWhenLocked, roomBefore } from './own/safe/reload-when-locked.ts';
import { panelStore } from './store.ts';

const store = panelStore(uiLanguage());
const connection = connect(store, {
  askFacts: (tabId, owed) => ask('facts', { tabId, owed }),
  askPacks: () => ask('packs'),
  onChanges,
  watchActiveTab,
  followTyping,
  now: Date.now,
  timeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
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
  saveFile,
});
const vault = openVault();
const texts = ownTexts(vault, actions.tell);
reloadWhenLocked(
  vault,
  () => store.getState().room,
  () => location.reload(),
);
lockWithScreen({ vault, ownTexts: texts }, onScreenLocked);
const before = roomBefore();
if (before) actions.go(before);
followCustomers({ store, vault, tell: actions.tell });
collectHandled({ vault, send, onChanges, askHandled: () => ask('handled') });
followNoted(
  { vault, ownTexts: texts, actions },
  {
    isWaiting: async () => isNoteWaiting(await ownWindow()),
    take: async (taken) => takeForNote(await ownWindow(), taken),
    onNoted: (listener) => onChanges((topics) => topics.includes('noted') && listener()),
  },
);
// A panel is closed without asking: what was typed in the last quarter of a second goes out now.
for (const flush of [actions.flushTexts, texts.flush]) {
  addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
}

const app = document.getElementById('app');
const loadWords = wordsLoader(uiLanguage());
loadWords(pickLang('auto', uiLanguage())).then((words) => {
  const doors = { store, actions, vault, ownTexts: texts };
  if (app) render(<App {...doors} firstWords={words} loadWords={loadWords} />, app);
});
requestIdleCallback(() => OwnRoom.come());
for (const lang of langs) requestIdleCallback(() => warmUp(lang));
