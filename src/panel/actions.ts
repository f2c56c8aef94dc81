// Everything a view may do. Views call these and nothing else, so that the gallery and the tests can hand them other doors.
import type { Command } from '../domain/command.ts';
import type { KnownKind } from '../domain/knowledge/kinds.ts';
import type { Shelf } from '../domain/packs/shelf/shelf.ts';
import { failed, type Outcome, type Problem, type ProblemCode } from '../domain/problem.ts';
import type { Handover } from '../domain/promises/handover.ts';
import type { CarePromise } from '../domain/promises/promise.ts';
import type { Settlement } from '../domain/promises/settlement.ts';
import type { BrowserCommand } from '../platform/commands.ts';
import type { PlainKey } from '../ui/words.ts';
import { keptTexts } from './kept-texts.ts';
import type { KnownDoor } from './knows/sources.ts';
import { type OwnPage, type PanelStore, type Room, report, type Undo } from './store.ts';

/** The ways out of the panel. */
export type Doors = {
  readonly send: (command: Command) => Promise<Outcome>;
  /** Asks the browser for a site; must be called within the click itself. */
  readonly requestSite: (origin: string) => Promise<boolean>;
  /** Writes the clipboard; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Asks for the facts again. */
  readonly refresh: () => void;
  readonly askOwed: () => Promise<Outcome<readonly CarePromise[]>>;
  readonly askSettled: (since: number) => Promise<Outcome<readonly Settlement[]>>;
  readonly askShelf: () => Promise<Outcome<Shelf>>;
  /** Brings the studio's tab to the front, at a place in it where one is told: `#pack/lamps`. */
  readonly showStudio: (place?: string) => Promise<void>;
  readonly browserCommands: () => Promise<readonly BrowserCommand[]>;
  /** Opens the browser's page for them. */
  readonly showBrowserKeys: () => Promise<void>;
  readonly known: KnownDoor;
  /** Saves a file among the downloads. */
  readonly saveFile: (name: string, content: string | Blob, type: string) => void;
};

export type Actions = {
  readonly go: (room: Room) => void;
  /** To a page of the own room. */
  readonly goOwn: (page: OwnPage) => void;
  /** To a note among those the words find. */
  readonly goNote: (id: string, words: string) => void;
  /** Opens the command bar, or closes it. */
  readonly showBar: (isBarOpen: boolean) => void;
  /** To the playbooks, one of them open or none. */
  readonly goPlaybooks: (playbook?: string) => void;
  /** To what Carecue knows, one kind of it or all. */
  readonly goKnows: (kind?: KnownKind) => void;
  /** True when it was carried out; a problem becomes a notice. The same command twice at once is sent once. */
  readonly send: (command: Command) => Promise<boolean>;
  /** The same for a command about the tab beside the panel. */
  readonly onTab: (command: (tabId: number) => Command) => Promise<boolean>;
  readonly insert: (words: { readonly text: string; readonly id?: string }, ticketKey: string) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly turnOn: (origin: string) => Promise<void>;
  /** Out of the tour, which has been seen with that, and to the ticket. */
  readonly leaveTour: () => void;
  readonly say: (key: PlainKey, undo?: Undo) => void;
  /** Tells of a problem until it is dismissed, or something succeeds after it. */
  readonly tell: (problem: Problem) => void;
  /** Something was saved: what was told of before is past. */
  readonly saved: () => void;
  /** Takes back what the status line tells of. */
  readonly undo: () => Promise<void>;
  readonly hush: (statusId: number) => void;
  readonly paste: (isPasting: boolean) => void;
  readonly type: (field: string, text: string) => void;
  readonly flushTexts: () => void;
  /** Forgets a field whose text was saved, unless more has been typed since. */
  readonly forget: (field: string, saved: string) => void;
  readonly dismiss: (code: ProblemCode) => void;
  readonly refresh: () => void;
  readonly showStudio: (place?: string) => void;
  /** The shortcuts of the browser itself, as they are now. */
  readonly browserCommands: () => Promise<readonly BrowserCommand[]>;
  readonly showBrowserKeys: () => void;
  /** Everything the background holds, as it lies there. */
  readonly known: KnownDoor;
  /** The packs on this machine; undefined when they cannot be read. */
  readonly shelf: () => Promise<Shelf | undefined>;
  /** Lists more of what is owed. */
  readonly showMore: () => void;
  /** Everything that is owed, listed or not; undefined, and told, when it cannot be read. */
  readonly allOwed: () => Promise<readonly CarePromise[] | undefined>;
  /** What became of the promises settled since then, epoch milliseconds; undefined, and told, when it cannot be read. */
  readonly settledSince: (since: number) => Promise<readonly Settlement[] | undefined>;
  /** @param type MIME type; JSON unless told */
  readonly saveFile: (name: string, content: string | Blob, type?: string) => void;
  readonly saveCalendar: (promises: Handover['promises']) => Promise<void>;
};

const refusals: readonly ProblemCode[] = ['insert-refused', 'no-composer', 'page-gone'];

export function panelActions(store: PanelStore, doors: Doors): Actions {
  const underWay = new Map<string, Promise<Outcome>>();
  const outcomeOf = (command: Command): Promise<Outcome> => {
    const key = JSON.stringify(command);
    const outcome = underWay.get(key) ?? doors.send(command).finally(() => underWay.delete(key));
    underWay.set(key, outcome);
    return outcome;
  };
  const outcomeOnTab = async (command: (tabId: number) => Command): Promise<Outcome> => {
    const { tabId } = store.getState();
    return tabId === undefined ? failed('page-gone') : outcomeOf(command(tabId));
  };
  const told = async (sent: Promise<Outcome>) => {
    const outcome = await sent;
    if (outcome.ok) store.setState({ troubles: [] });
    else report(store, outcome.problem);
    return outcome.ok;
  };
  const say: Actions['say'] = (key, undo) =>
    store.setState(({ status }) => ({ status: { id: (status?.id ?? 0) + 1, key, ...(undo && { undo }) } }));
  const send: Actions['send'] = (command) => told(outcomeOf(command));
  const leaveTour: Actions['leaveTour'] = () => {
    const { state, room } = store.getState();
    store.setState({ isTourLeft: true, ...(room === 'tour' && { room: 'ticket' as const }) });
    if (state?.settings.tourSeen === false) void send({ type: 'set-settings', settings: { tourSeen: true } });
  };
  const hush: Actions['hush'] = (statusId) => {
    const { status, ...rest } = store.getState();
    if (status?.id === statusId) store.setState(rest, true);
  };
  const keep = async (field: string, text: string) => {
    const outcome = await doors.send({ type: 'keep-text', field, text });
    if (!outcome.ok) report(store, outcome.problem);
  };
  const orTold = <T>(answer: Outcome<T>): T | undefined => {
    if (answer.ok) return answer.value;
    report(store, answer.problem);
    return undefined;
  };
  const texts = keptTexts((field, text) => void keep(field, text));
  const typedText = (field: string) => store.getState().typed[field] ?? store.getState().state?.texts[field] ?? '';
  const type: Actions['type'] = (field, text) => {
    store.setState(({ typed }) => ({ typed: { ...typed, [field]: text } }));
    texts.type(field, text);
  };
  return {
    go: (room) => store.setState({ room, ownPage: 'home', soughtNote: undefined }),
    goOwn: (ownPage) => store.setState({ room: 'me', ownPage, soughtNote: undefined }),
    goNote: (id, words) => store.setState({ room: 'me', ownPage: 'notes', soughtNote: { id, words } }),
    showBar: (isBarOpen) => store.setState({ isBarOpen }),
    goPlaybooks: (playbook) => store.setState({ room: 'playbooks', playbook }),
    goKnows: (knownKind) => store.setState({ room: 'knows', knownKind }),
    send,
    say,
    tell: (problem) => report(store, problem),
    saved: () => store.setState({ troubles: [] }),
    undo: async () => {
      const { status } = store.getState();
      if (status?.undo === undefined) return;
      const isUndone = typeof status.undo === 'function' ? await status.undo() : await send(status.undo);
      if (isUndone) hush(status.id);
    },
    onTab: (command) => told(outcomeOnTab(command)),
    insert: async ({ text, id }, ticketKey) => {
      const outcome = await outcomeOnTab((tabId) => ({
        type: 'insert',
        tabId,
        text,
        ticketKey,
        ...(id && { prompt: id }),
      }));
      if (outcome.ok) {
        store.setState({ troubles: [] });
        return say('status_inserted');
      }
      const { code } = outcome.problem;
      if (!refusals.includes(code)) return report(store, outcome.problem);
      if (!(await doors.copy(text))) return report(store, outcome.problem);
      say(code === 'insert-refused' ? 'status_refusedCopied' : 'status_noBoxCopied');
    },
    copy: async (text) => say((await doors.copy(text)) ? 'status_copied' : 'status_copyFailed'),
    turnOn: async (origin) => {
      // Firefox and Chromium both forget the click at the first await: ask before anything else.
      const granted = doors.requestSite(origin);
      if (!(await granted)) return say('status_notAllowed');
      if (!(await told(outcomeOnTab((tabId) => ({ type: 'turn-on', tabId, origin }))))) return;
      say('status_turnedOn');
      leaveTour();
    },
    leaveTour,
    hush,
    paste: (isPasting) => store.setState({ isPasting, ...(isPasting && { room: 'ticket' as const }) }),
    type,
    flushTexts: texts.flush,
    forget: (field, saved) => {
      if (typedText(field) !== saved) return;
      type(field, '');
      texts.flush();
    },
    dismiss: (code) => {
      const { state } = store.getState();
      store.setState(({ troubles }) => ({ troubles: troubles.filter((trouble) => trouble.code !== code) }));
      if (state?.problems.some((problem) => problem.code === code)) void send({ type: 'dismiss-problem', code });
    },
    refresh: doors.refresh,
    showStudio: (place) => void doors.showStudio(place),
    browserCommands: doors.browserCommands,
    showBrowserKeys: () => void doors.showBrowserKeys(),
    known: doors.known,
    shelf: async () => {
      const shelf = await doors.askShelf();
      return shelf.ok ? shelf.value : undefined;
    },
    showMore: () => {
      store.setState(({ owedShown }) => ({ owedShown: owedShown + 200 }));
      doors.refresh();
    },
    allOwed: async () => orTold(await doors.askOwed()),
    settledSince: async (since) => orTold(await doors.askSettled(since)),
    saveFile: (name, content, type = 'application/json') => {
      doors.saveFile(name, content, type);
      say('status_fileSaved');
    },
    saveCalendar: async (promises) => {
      const { calendarOf } = await import('./today/calendar.ts');
      doors.saveFile('carecue.ics', calendarOf(promises, Date.now()), 'text/calendar');
      say('status_fileSaved');
    },
  };
}
