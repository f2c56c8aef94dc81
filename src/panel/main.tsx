// The side panel's start: the one place where its views meet the browser.
import { render } from 'preact';
import { langs } from '../domain/language/lang.ts';
import { warmUp } from '../domain/warm-up.ts';
import { onChanges } from '../messages/changes.ts';
import { ask, send } from '../messages/client.ts';
import { followTyping } from '../messages/typing-line.ts';
import { copyText } from '../platform/clipboard.ts';
import { saveFile } from '../platform/save-file.ts';
import { requestSite } from '../platform/site-permission.ts';
import { watchActiveTab } from '../platform/tabs.ts';
import { uiLanguage } from '../platform/ui-language.ts';
import { panelActions } from './actions.ts';
import { App } from './app.tsx';
import { connect } from './connect.ts';
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
  saveFile,
});
// A panel is closed without asking: what was typed in the last quarter of a second goes out now.
addEventListener('pagehide', actions.flushTexts);
document.addEventListener('visibilitychange', actions.flushTexts);

const app = document.getElementById('app');
if (app) render(<App store={store} actions={actions} />, app);
for (const lang of langs) requestIdleCallback(() => warmUp(lang));
