// A team's own pack, in three languages, as its lead may have written it. Invented people and a shop for lamps.
import type { Pack } from '../../src/domain/packs/format/pack.ts';

export const lamps: Pack = {
  format: 'carecue-pack',
  formatVersion: 1,
  id: 'lamps-and-light',
  version: '1.2.0',
  title: { en: 'Lamps and light', pl: 'Lampy i światło', ro: 'Lămpi și lumină' },
  authors: ['Ewa Example', 'Radu Example'],
  licence: 'CC-BY-4.0',
  languages: ['en', 'pl', 'ro'],
  principles: {
    'keep-informed': { en: 'Keep them informed', pl: 'Mówić, co się dzieje', ro: 'Spune ce se întâmplă' },
    'make-it-right': { en: 'Make it right', pl: 'Naprawić to', ro: 'Îndreaptă lucrurile' },
  },
  vision: {
    en: 'Nobody sits in the dark because of us.',
    pl: 'Nikt nie siedzi po ciemku z naszego powodu.',
    ro: 'Nimeni nu stă pe întuneric din cauza noastră.',
  },
  contacts: { lead: { en: 'Ewa, shift lead', pl: 'Ewa, kieruje zmianą', ro: 'Ewa, șefa de tură' } },
  prompts: [
    {
      id: 'broken-on-arrival',
      kind: 'say',
      principle: 'make-it-right',
      source: 'Our own desk, 2026',
      text: {
        en: 'A lamp that arrives in pieces is no lamp at all[, {customer}]. A new one leaves our warehouse today.',
        pl: 'Lampa w kawałkach to żadna lampa. Nowa wyjdzie od nas jeszcze dziś.',
        ro: 'O lampă sosită în bucăți nu e o lampă[, {customer}]. Alta pleacă azi din depozit.',
      },
      when: {
        feelings: ['frustrated', 'angry'],
        needs: ['fix'],
        steps: ['acknowledge', 'act'],
        words: { en: ['broken', 'shatter*'], pl: ['rozbit*', 'stłuk*'], ro: ['spart*'] },
      },
    },
    {
      id: 'lamp-under-way',
      kind: 'say',
      principle: 'keep-informed',
      source: 'Our own desk, 2026',
      text: {
        en: 'Your lamp is on its way, and I will write to you {due}, whatever the courier says.',
        pl: 'Lampa jest w drodze, a ja odezwę się {due}, cokolwiek powie kurier.',
        ro: 'Lampa e pe drum, iar eu vă scriu {due}, orice ar spune curierul.',
      },
      when: { needs: ['time', 'information'], situations: ['delay'], steps: ['inform'] },
    },
    {
      id: 'which-room',
      kind: 'ask',
      principle: 'make-it-right',
      source: 'Our own desk, 2026',
      text: {
        en: 'Which room is without light now? If it is the stairs or a bathroom, I send a spare one first.',
        pl: 'Które pomieszczenie jest teraz bez światła? Jeśli to schody albo łazienka, najpierw wyślę zapasową.',
        ro: 'Care încăpere e acum fără lumină? Dacă e scara sau baia, trimit întâi una de rezervă.',
      },
      when: { feelings: ['frustrated', 'worried'], needs: ['fix', 'safety'] },
    },
    {
      id: 'whose-evening',
      kind: 'reframe',
      principle: 'keep-informed',
      source: 'Our own desk, 2026',
      text: {
        en: 'Whose evening hangs on this lamp?',
        pl: 'Czyj wieczór wisi na tej lampie?',
        ro: 'A cui seară atârnă de lampa asta?',
      },
      when: { feelings: ['angry', 'frustrated'] },
    },
  ],
  checklists: [
    {
      id: 'broken-glass',
      title: { en: 'Broken glass', pl: 'Stłuczone szkło', ro: 'Sticlă spartă' },
      principle: 'make-it-right',
      source: 'Our own desk, 2026',
      when: { words: { en: ['broken', 'shatter*'], pl: ['stłuk*', 'rozbit*'], ro: ['spart*'] } },
      steps: [
        { id: 'hurt', text: { en: 'Is anybody hurt?', pl: 'Czy ktoś się skaleczył?', ro: 'S-a rănit cineva?' } },
        {
          id: 'new-one',
          text: { en: 'Say when the new one comes', pl: 'Napisz, kiedy będzie nowa', ro: 'Spune când vine cea nouă' },
          tickedBy: 'inform',
        },
      ],
    },
  ],
  cadences: [
    {
      id: 'lamp-lost',
      principle: 'keep-informed',
      source: 'Our own desk, 2026',
      text: {
        en: 'News every working day until it is found',
        pl: 'Wiadomość co dzień roboczy, aż się znajdzie',
        ro: 'Vești în fiecare zi lucrătoare, până o găsim',
      },
      when: { situations: ['delay'] },
      every: 1,
      unit: 'working-days',
    },
  ],
  limits: [
    {
      id: 'second-lamp',
      decision: {
        en: 'Send a second lamp before the first is back',
        pl: 'Wyślij drugą lampę, zanim wróci pierwsza',
        ro: 'Trimite a doua lampă înainte să se întoarcă prima',
      },
      limit: { en: 'up to €80', pl: 'do 350 zł', ro: 'până la 400 lei' },
      condition: { en: 'with a photo of the damage', pl: 'ze zdjęciem uszkodzenia', ro: 'cu o poză a stricăciunii' },
      when: { situations: ['our-mistake'] },
    },
  ],
  avoid: [
    {
      id: 'as-per-policy',
      phrases: { en: ['as per our policy'], pl: ['zgodnie z regulaminem'], ro: ['conform regulamentului'] },
      instead: {
        en: 'Here is what I can do, and why it ends there.',
        pl: 'Oto co mogę zrobić i dlaczego akurat tyle.',
        ro: 'Iată ce pot face și de ce doar atât.',
      },
      source: 'Our own desk, 2026',
    },
  ],
};
