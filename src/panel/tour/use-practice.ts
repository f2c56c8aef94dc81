// The panel as it stands in the try-out: the same state, computed by the same domain, of the invented ticket; and the same
// actions, but that what they would write lands in the practice reply, or nowhere.
import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { TicketView } from '../../domain/panel-state.ts';
import { panelState } from '../../domain/panel-view.ts';
import type { Actions } from '../actions.ts';
import { type Panel, usePanel } from '../panel-context.ts';
import { newPractice, practiceFacts, practised, withUsedPrompt } from './practice-ticket.ts';
import { writeInto } from './write-into.ts';

/** Everything is read again once a minute, and when something changes. Milliseconds. */
const minute = 60_000;

/** @param box the practice reply @param draft what is written in it */
export function usePractice(
  box: RefObject<HTMLTextAreaElement | null>,
  draft: string,
): { readonly panel: Panel; readonly ticket: TicketView | undefined } {
  const outer = usePanel();
  const { state, words, actions } = outer;
  const { packs, settings, timeZone } = state;
  const [practice, setPractice] = useState(() => newPractice(state.now));
  const now = Math.max(practice.progress.at, Math.floor(state.now / minute) * minute);
  const practiceState = useMemo(() => {
    const written = { customer: words.say('tourCustomer'), message: words.say('tourMessage'), draft };
    const facts = practiceFacts(practice, written, settings);
    return panelState(facts, packs, { now, timeZone, uiLang: words.lang });
  }, [practice, draft, packs, settings, timeZone, now, words]);
  const send: Actions['send'] = async (command) => {
    // What advice they want to hear is no part of the practice.
    if (command.type === 'set-settings') return actions.send(command);
    const after = practised(practice, command, state.now);
    if (after) setPractice(after);
    else actions.say('status_practiceOnly');
    return after !== undefined;
  };
  const practiceActions: Actions = {
    ...actions,
    send,
    insert: async ({ text, id }) => {
      if (!box.current) return;
      writeInto(box.current, text);
      if (id !== undefined) setPractice((before) => withUsedPrompt(before, id));
      actions.say('status_inserted');
    },
    // No reminder will come of this one; the guide says what would.
    say: (key, undo) => key !== 'status_promiseKept' && actions.say(key, undo),
    // A message of their own is better than an invented one.
    onTab: (command) => {
      actions.leaveTour();
      return actions.onTab(command);
    },
  };
  return {
    panel: { ...outer, state: { ...state, ...practiceState }, actions: practiceActions },
    ticket: practiceState.ticket.kind === 'open' ? practiceState.ticket.ticket : undefined,
  };
}
