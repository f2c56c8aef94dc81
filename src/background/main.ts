// The background: the only writer, and the one that answers. It may be killed at any moment and started by any event, so
// every listener is registered here, at the top level, and nothing is remembered outside the stores.
import { announce } from '../messages/changes.ts';
import { leaveForNote } from '../messages/noted.ts';
import { serve } from '../messages/server.ts';
import { onWake } from '../platform/alarms.ts';
import { onCommand } from '../platform/commands.ts';
import { offerMenu, onOpenMenu, onSelectionMenu } from '../platform/context-menu.ts';
import { onInstalled, onStartup } from '../platform/lifecycle.ts';
import { onManagedChanged } from '../platform/managed-storage.ts';
import { onNotificationClicked } from '../platform/notifications.ts';
import { leaveClicksToUs, onToolbarClick } from '../platform/panel-opening.ts';
import { onSitesChanged } from '../platform/site-permission.ts';
import { onTabClosed } from '../platform/tabs.ts';
import { systemWords } from '../platform/ui-language.ts';
import { freshLog } from '../storage/fresh-log.ts';
import { handedTexts } from '../storage/handed-texts.ts';
import { dropPage } from '../storage/tab-pages.ts';
import { carryOut } from './carry-out.ts';
import { allOwed, factsFor, settledSince } from './facts.ts';
import { hearPage } from './from-page.ts';
import { handOverSelection } from './handed-over.ts';
import { handledSoFar } from './handled.ts';
import { knownCounts, knownRecords } from './knowledge.ts';
import { beginOpening, begunOpening, openingFor } from './opening.ts';
import { readArrival } from './packs/arrivals.ts';
import { keepAddresses } from './packs/keep-addresses.ts';
import { packsInUse } from './packs/packs-in-use.ts';
import { readAllAnew } from './packs/read-packs.ts';
import { packDrafts, packText, shelfNow } from './packs/shelf.ts';
import { reconcile } from './reconcile.ts';
import { refused } from './reports.ts';
import { saveAsNote } from './save-as-note.ts';
import { followSites } from './sites.ts';
import { tellOfLoss } from './tell-of-loss.ts';
import { openTicketOfNotification } from './ticket-tab.ts';
import { endTourWhereOn } from './tour-over.ts';
import { panelComputes } from './warm-engine.ts';

serve({
  page: hearPage,
  facts: (tabId, owed) => {
    panelComputes();
    return factsFor(tabId, owed);
  },
  opening: openingFor,
  begunOpening,
  owed: allOwed,
  settled: settledSince,
  packs: packsInUse,
  shelf: shelfNow,
  arrival: readArrival,
  packText,
  packDrafts,
  handled: handledSoFar,
  known: knownCounts,
  knownRecords,
  command: carryOut,
  refused,
});

onWake(() => void reconcile());
onWake(() => void keepAddresses(), 'addresses');
onStartup(() => {
  if (!__FIREFOX__) freshLog().catch(console.warn);
  tellOfLoss().catch(console.warn);
  void reconcile();
});
onInstalled(() => {
  tellOfLoss().catch(console.warn);
  endTourWhereOn().catch(console.warn);
  offerMenu({
    'open-panel': systemWords('actionTitle'),
    'read-selection': systemWords('menuReadSelection'),
    'save-note': systemWords('menuSaveNote'),
  }).catch(console.warn);
  void reconcile();
  readAllAnew().catch(console.warn);
});
onToolbarClick(openFor);
onOpenMenu(openFor);
onSelectionMenu('read-selection', ({ tabId, text }) => {
  handOverSelection(tabId, text).catch(console.warn);
});
onSelectionMenu('save-note', (picked) => {
  saveAsNote(picked).catch(console.warn);
});
onCommand('new-note', (windowId) => {
  if (windowId !== undefined) leaveForNote(windowId, '').catch(console.warn);
});
onNotificationClicked((id) => {
  openTicketOfNotification(id).catch(console.warn);
});
onSitesChanged(() => {
  followSites().catch(console.warn);
});
onManagedChanged(() => {
  announce('packs');
  void keepAddresses();
});
onTabClosed((tabId) => {
  Promise.all([dropPage(String(tabId)), handedTexts.drop(String(tabId))]).catch(console.warn);
});

/** The click let us see the tab's address: a panel that was open already may know more now. */
function openFor(tabId: number | undefined): void {
  announce('page');
  // A panel that opens will ask in a moment: while it loads, the answer is worked out.
  if (tabId !== undefined) beginOpening(tabId);
}

leaveClicksToUs().catch(console.warn);
void reconcile();
void keepAddresses();
