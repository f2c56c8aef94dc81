// The studio's start: the one place where its views meet the browser.
import { render } from 'preact';
import { onChanges } from '../messages/changes.ts';
import { ask, send } from '../messages/client.ts';
import { copyText } from '../platform/clipboard.ts';
import { saveFile } from '../platform/save-file.ts';
import { requestSite } from '../platform/site-permission.ts';
import { onStudioAsked } from '../platform/studio-tab.ts';
import { uiLanguage } from '../platform/ui-language.ts';
import { firstSight } from '../ui/first-sight.ts';
import { wordsLoader } from '../ui/load-words.ts';
import { pickLang } from '../ui/words.ts';
import { laterVault } from '../vault/later-vault.ts';
import { followStudio } from './follow-studio.ts';
import { comeAll } from './later.tsx';
import { hashOf, placeOf } from './places.ts';
import { forgettingKeys } from './share/forgetting-keys.ts';
import { Studio } from './studio.tsx';
import type { StudioPlace, StudioWorld } from './studio-context.ts';
import { isComplete, studioStore } from './studio-store.ts';

const store = studioStore(uiLanguage(), placeOf(location.hash), Date.now());
const world: StudioWorld = {
  askShelf: () => ask('shelf'),
  askDrafts: () => ask('pack-drafts'),
  askPacks: () => ask('packs'),
  askArrival: (file, way) => ask('arrival', { file, way }),
  askText: (id) => ask('pack-text', { id }),
  send,
  requestSite,
  copy: copyText,
  saveFile,
  now: Date.now,
};
const following = followStudio(store, {
  ...world,
  onChanges,
  // No tab has this number: settings and standing problems alone are wanted.
  askStanding: () => ask('facts', { tabId: 0, owed: 1 }),
});
onStudioAsked((place) => {
  location.hash = place;
});
addEventListener('hashchange', () => store.setState({ place: placeOf(location.hash) }));
// Dropped where nobody takes it, a file would open in the place of the page, and of what is being written there.
for (const type of ['dragover', 'drop'] as const)
  addEventListener(type, (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
const go = (place: StudioPlace) => {
  const { place: here } = store.getState();
  // Back leaves a draft; it does not walk through everything that was looked at in it.
  const isWithin = place.page === 'write' && here.page === 'write' && place.draft === here.draft;
  if (!isWithin || place.draft === undefined) {
    location.hash = hashOf(place);
    return;
  }
  history.replaceState(null, '', hashOf(place));
  store.setState({ place });
};

const { vault, bring } = laterVault(async () => (await import('../vault/open-vault.ts')).openVault());
const app = document.getElementById('app');
const loadWords = wordsLoader(uiLanguage());
const isStanding = loadWords(pickLang('auto', uiLanguage())).then((words) => {
  if (!app) return;
  render(
    <Studio
      store={store}
      world={world}
      vault={forgettingKeys(vault, () => location.reload())}
      go={go}
      refresh={following.refresh}
      timeZone={Intl.DateTimeFormat().resolvedOptions().timeZone}
      firstWords={words}
      loadWords={loadWords}
    />,
    app,
  );
});
// In the order in which it is needed: the shelf is seen, then comes what is the agent's own, then the other pages.
firstSight({ store, isThere: isComplete }, isStanding).then(() =>
  requestIdleCallback(async () => {
    await bring();
    await comeAll();
  }),
);
