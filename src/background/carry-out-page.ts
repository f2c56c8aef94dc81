// Commands about the page in a tab.
import { announce } from '../messages/changes.ts';
import { askToInsert } from '../messages/to-page.ts';
import { inTurn } from '../platform/turns.ts';
import { putUsedPrompt } from '../storage/progress.ts';
import { keepRecentPrompt } from '../storage/recent-prompts.ts';
import type { CommandTable } from './command-table.ts';
import { handOver, handOverSelection, takeBack } from './handed-over.ts';
import { lastAsked } from './reports.ts';
import { readAgain, turnOff, turnOn } from './sites.ts';

type PageCommands = 'turn-on' | 'turn-off' | 'read-again' | 'read-selection' | 'read-pasted' | 'read-page' | 'insert';

export const pageCommands: Pick<CommandTable, PageCommands> = {
  'turn-on': ({ tabId, origin }) => turnOn(tabId, origin),
  'turn-off': ({ origin }) => turnOff(origin),
  'read-again': ({ tabId }) => readAgain(tabId),
  'read-selection': ({ tabId }) => handOverSelection(tabId),
  'read-pasted': ({ tabId, text }) => handOver(tabId, 'paste', text),
  'read-page': ({ tabId }) => takeBack(tabId),
  async insert({ tabId, text, ticketKey, prompt }, now) {
    const inserted = await askToInsert(tabId, text);
    if (inserted.ok && ticketKey !== undefined && prompt !== undefined) {
      // The text is in the reply: a store that cannot note it takes nothing of that back.
      await inTurn('carecue recent prompts', () => keepRecentPrompt(prompt, now)).catch(console.warn);
      const noted = await putUsedPrompt(ticketKey, prompt, { now, since: await lastAsked(ticketKey) });
      if (noted.ok && noted.value) announce('progress');
    }
    return inserted;
  },
};
