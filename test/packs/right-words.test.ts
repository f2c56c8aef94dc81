// What an agent is offered first on tickets where the wrong words would hurt, or sound deaf.
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { panelState } from '../../src/domain/panel-view.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { packs } from './read-built-ins.ts';

/** The ids of the first five offers on a ticket with this one message and nothing written yet. */
function offered(lang: Lang, text: string): readonly string[] {
  const facts: Facts = {
    site: { access: 'on', origin: 'https://a.example.com' },
    pageAnswers: true,
    snapshot: {
      source: 'page',
      helpdesk: 'demo',
      ticketId: '48213',
      url: 'https://a.example.com/48213',
      messages: [{ author: 'customer', text }],
      composer: { audience: 'public', draft: '' },
    },
    promises: [],
    owedCount: 0,
    silences: [],
    texts: {},
    settings: { ...defaultSettings, lang },
    problems: [],
  };
  const { ticket } = panelState(facts, packs, { now: Date.UTC(2026, 10, 23, 9), timeZone: 'UTC', uiLang: lang });
  return ticket.kind === 'open' ? ticket.ticket.prompts.slice(0, 5).map(({ id }) => id) : [];
}

type Row = Readonly<Record<Lang, string>> & { readonly among?: string; readonly never: readonly string[] };

const rows: Readonly<Record<string, Row>> = {
  'a pet has died, and a parcel came once more': {
    en: 'My dog passed away last week and your automatic delivery of his food came again today. Please cancel it.',
    pl: 'W zeszłym tygodniu odszedł mój pies, a dziś znowu przyszła jego karma. Proszę anulować tę subskrypcję.',
    ro: 'Câinele meu a murit săptămâna trecută, iar azi a venit iar mâncarea lui. Vă rog să anulați livrarea.',
    among: 'genuine-care/for-your-loss',
    never: ['genuine-care/told-before', 'genuine-care/it-is-your-money', 'i-care/gladly'],
  },
  'an invoice is asked for, and nothing is wrong with it': {
    en: 'Can you send me the invoice for March as a PDF? Our accountant needs it by Friday.',
    pl: 'Poproszę fakturę za marzec w PDF, księgowa potrzebuje do piątku.',
    ro: 'Îmi puteți trimite factura pe martie în PDF? Contabila are nevoie de ea până vineri.',
    never: ['genuine-care/it-is-your-money', 'laws-of-cx/line-by-line', 'laws-of-cx/wider-than-you'],
  },
  'somebody asks politely once more': {
    en: "Sorry to bother you again, I just wanted to check if there's any news on my application?",
    pl: 'Przepraszam, że znowu zawracam głowę, chciałam tylko zapytać, czy są jakieś wieści w sprawie mojego wniosku?',
    ro: 'Bună ziua, revin cu întrebarea de săptămâna trecută: aveți vreo veste despre cererea mea?',
    among: 'genuine-care/asked-again',
    never: ['legendary-service/last-stop'],
  },
  'five tries to log in are no five messages': {
    en: "I can't log in, it keeps saying my code is wrong, I've tried 5 times and now I'm locked out.",
    pl: 'Nie mogę się zalogować, pięć razy próbowałem i teraz konto jest zablokowane.',
    ro: 'Nu mă pot autentifica, am încercat de cinci ori și acum contul e blocat.',
    never: ['genuine-care/told-before', 'legendary-service/last-stop', 'i-care/day-that-suits'],
  },
};

describe.each(Object.entries(rows))('when %s', (_, { among, never, ...texts }) => {
  test.each(langs)('the words fit (%s)', (lang) => {
    const ids = offered(lang, texts[lang]);
    expect(ids.length).toBeGreaterThan(2);
    if (among !== undefined) expect(ids.slice(0, 2)).toContain(among);
    expect(ids.filter((id) => never.includes(id))).toEqual([]);
  });
});
