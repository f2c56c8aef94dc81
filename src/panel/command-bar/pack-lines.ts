// The prompts and playbooks of the packs in use, as lines of the bar. A prompt that is whole goes into the reply; one that this
// ticket cannot fill, and a thought that is never sent, is shown in its pack.
import {
  type PlaybookEntry,
  type PromptEntry,
  playbookEntries,
  promptEntries,
  type SayingIn,
  saidPrompt,
} from '../../domain/command-bar/pack-entries.ts';
import { placeholderValues } from '../../domain/packs/choose/placeholder-values.ts';
import { languageOf, textIn } from '../../domain/packs/format/names.ts';
import type { Panel } from '../panel-context.ts';
import type { BarEntry } from './bar-entry.ts';
import { reachRoom } from './reach.ts';

export function packLines(panel: Panel): readonly BarEntry[] {
  const { packs } = panel.state;
  const how = sayingBeside(panel);
  return [
    ...promptEntries(packs).map((entry) => promptLine(entry, how, panel)),
    ...playbookEntries(packs).map((entry) => playbookLine(entry, panel)),
  ];
}

/** Filled from the ticket beside the panel, in its language; without one in that of the interface. */
function sayingBeside({ state: { ticket, now, timeZone }, words }: Panel): SayingIn {
  const beside = ticket.kind === 'open' ? ticket.ticket : undefined;
  const lang = beside?.reading?.lang ?? words.lang;
  const { customer: requester, ticketId } = beside ?? {};
  return { lang, uiLang: words.lang, values: placeholderValues({ requester, ticketId, lang, now, timeZone }) };
}

function promptLine(entry: PromptEntry, how: SayingIn, { state: { ticket }, words, actions }: Panel): BarEntry {
  const { id, group, names, also = [] } = entry;
  const deed = () => {
    const said = saidPrompt(entry, how);
    if (!said.isSendable)
      return { ...said, name: words.say('promptChange'), run: () => actions.showStudio(placeOf(id)) };
    const { text } = said;
    if (ticket.kind !== 'open') return { ...said, name: words.say('copy'), run: () => void actions.copy(text) };
    const { key } = ticket.ticket.ref;
    return { ...said, name: words.say('insert'), run: () => void actions.insert({ text, id }, key) };
  };
  return {
    id,
    group,
    names,
    also,
    shown: () => {
      const { text, lang, name, principle } = deed();
      return { title: text, lang, about: `${name} · ${principle}` };
    },
    run: () => deed().run(),
  };
}

/** Where the studio has it; ids need no escape. */
const placeOf = (id: string): string => `#pack/${id.replace('/', '/prompts/')}`;

function playbookLine({ id, group, names, also = [], playbook }: PlaybookEntry, { words, actions }: Panel): BarEntry {
  const lang = languageOf(playbook.title, words.lang) ?? words.lang;
  return {
    id,
    group,
    names,
    also,
    shown: () => ({ title: textIn(playbook.title, lang) ?? playbook.id, lang }),
    run: () => {
      actions.goPlaybooks(id);
      reachRoom();
    },
  };
}
