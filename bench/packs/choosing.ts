// Choosing for a ticket nobody has seen yet, among all packs; beside looking at everything one by one.

import { fittingLimits } from '../../src/domain/empowerment/pack-limits.ts';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { cutText } from '../../src/domain/language/words.ts';
import { findAvoided } from '../../src/domain/packs/choose/find-avoided.ts';
import { offeredPlaybook } from '../../src/domain/packs/choose/playbook-view.ts';
import { selectCadence } from '../../src/domain/packs/choose/select-cadence.ts';
import { selectChecklist } from '../../src/domain/packs/choose/select-checklist.ts';
import { type SelectOptions, selectPrompts } from '../../src/domain/packs/choose/select-prompts.ts';
import type { Pack } from '../../src/domain/packs/format/pack.ts';
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { steps } from '../../src/domain/reply/review.ts';
import { situations, stages } from '../../src/domain/situation/situation.ts';
import { plainSelect } from '../../test/domain/packs/choose/plain-select.ts';
import type { Case } from '../domain/measure.ts';
import { builtIn } from './many-packs.ts';

/** Every message to practise with, as a ticket of its own. */
const tickets: readonly SelectOptions[] = langs.flatMap((lang) =>
  builtIn
    .flatMap(({ practice = [] }) => practice)
    .map(({ message }, at) => {
      const text = Array.from({ length: 4 }, () => message[lang] ?? '').join(' ');
      return ticketOf(text, lang, at);
    }),
);

function ticketOf(text: string, lang: Lang, at: number): SelectOptions {
  const situation = situations[at % situations.length] ?? 'delay';
  const stage = stages[at % stages.length] ?? 'waiting';
  return {
    ...{ lang, uiLang: lang, open: steps, moment: 'reply', situations: [situation], stage, used: new Set() },
    reading: readMessage(text, lang),
    values: { customer: 'Maria', ticket: '48213', due: '16:00' },
    place: { helpdesk: 'zendesk', channel: 'email', tags: ['parcel', 'late'], theirs: { cut: cutText(text), lang } },
  };
}

/** One ticket after the other, so that nothing is answered from memory. */
function eachTicket(work: (ticket: SelectOptions) => unknown): () => unknown {
  let at = 0;
  return () => {
    at = (at + 1) % tickets.length;
    const ticket = tickets[at];
    return ticket && work(ticket);
  };
}

/** As promise-lines.ts asks for one, for each promise that is due. */
const update: SelectOptions = {
  ...{ lang: 'pl', uiLang: 'pl', open: ['inform', 'act'], moment: 'holding', used: new Set() },
  values: { due: 'do 16:00' },
};

const draft = 'I am looking at it now. I will write to you by 16:00, and I will not pass you on to anybody else.';

export const choosing = (packs: readonly Pack[]): readonly Case[] => [
  {
    what: 'prompts for a ticket',
    run: eachTicket((ticket) => selectPrompts(packs, ticket)),
    reference: eachTicket((ticket) => plainSelect(packs, ticket)),
    budget: 5,
  },
  {
    what: 'an update that keeps a promise',
    run: () => selectPrompts(packs, update),
    reference: () => plainSelect(packs, update),
  },
  {
    what: 'everything packs bring to a ticket',
    run: eachTicket((ticket) => [
      selectPrompts(packs, ticket),
      selectChecklist(packs, { ...ticket, steps: [], checked: new Set() }),
      selectCadence(packs, ticket),
      offeredPlaybook(packs, ticket, ticket.uiLang),
      fittingLimits(packs, ticket),
      findAvoided(packs, draft, ticket.lang, ticket.uiLang),
    ]),
    reference: eachTicket((ticket) => plainSelect(packs, ticket)),
  },
];
