import { describe, expect, test } from 'vitest';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';
import { agentCues, caseCues } from '../../../src/domain/language/languages.ts';
import { cutText } from '../../../src/domain/language/words.ts';
import { featuresOf } from '../../../src/domain/reading/learnt/read-features.ts';
import { readSituations } from '../../../src/domain/situation/read-situations.ts';
import type { Situation } from '../../../src/domain/situation/situation.ts';

/** What is read of a customer's words, as a message that was read as not the first. */
function read(lang: Lang, customer: string, draft = '', isRepeated = true) {
  const { cut, hits } = featuresOf(customer, lang);
  const written = cutText(draft);
  return readSituations(
    { text: customer, hits, cases: caseCues(lang)(cut), isRepeated },
    { text: draft, hits: agentCues(lang)(written), cases: caseCues(lang)(written) },
  );
}

const plainOf = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

type Row = readonly [customer: string, draft: string, ...situations: readonly Situation[]];

const rows: Readonly<Record<Lang, readonly Row[]>> = {
  en: [
    ['You sent me the wrong kettle, I ordered the green one.', '', 'our-mistake'],
    ['The vase arrived completely smashed.', '', 'our-mistake'],
    ['The replacement is faulty as well.', '', 'our-mistake'],
    ['I have bought a second lamp, the first one is lovely.', ''],
    ['I typed the wrong house number, can I still change it?', '', 'their-mistake'],
    ['Sorry, my mistake: I forgot to add the second ticket.', '', 'their-mistake'],
    ['Where is my order? It has not arrived.', '', 'delay'],
    ['I have been waiting for three weeks.', '', 'delay'],
    ['The courier is running late and the delivery is delayed.', '', 'delay'],
    ['Your website is down and nobody in the office can log in.', '', 'outage'],
    ['No internet in the whole street since this morning.', '', 'outage'],
    ['I was debited twice for the May invoice.', '', 'billing'],
    ['My claim was rejected and nobody says why.', '', 'refusal'],
    ['Shut up and fix it, you are all idiots.', '', 'abuse'],
    ['I know where you live.', '', 'abuse'],
    ['One of our customers asks when the part is back. Jo, first line', '', 'colleague-asking'],
    ['I reported this last week and wrote again on Monday.', '', 'repeat-contact'],
    ['Could you tell me the opening hours?', ''],
    ['The blender is loud but I love it.', ''],
    ['Can I return the coat?', 'I cannot accept the return, the coat was worn.', 'refusal'],
    ['Where can I see it?', 'That was our mistake, I corrected the page.', 'our-mistake'],
    ['How do I get it?', 'The address was entered without a house number.', 'their-mistake'],
  ],
  pl: [
    ['Przysłaliście mi nie ten model, zamawiałam zielony.', '', 'our-mistake'],
    ['Wazon dotarł całkiem rozbity.', '', 'our-mistake'],
    ['Nowa lampa też jest stłuczona.', '', 'our-mistake'],
    ['Wpisałem zły numer domu, czy da się to zmienić?', '', 'their-mistake'],
    ['Przepraszam, mój błąd, przeoczyłam drugą stronę.', '', 'their-mistake'],
    ['Gdzie jest moja przesyłka?', '', 'delay'],
    ['Czekam już trzy tygodnie.', '', 'delay'],
    ['Dostawa znowu się opóźnia.', '', 'delay'],
    ['Strona leży, nikt nie może się zalogować.', '', 'outage'],
    ['Brak prądu w całym bloku od rana.', '', 'outage'],
    ['Na fakturze jest zła kwota.', '', 'billing'],
    ['Odrzuciliście moją reklamację bez powodu.', '', 'refusal'],
    ['Idioci, zamknijcie się i oddajcie sprzęt.', '', 'abuse'],
    ['Znajdę cię, wiem gdzie pracujesz.', '', 'abuse'],
    ['Hej, klient pyta o część. Piszę z magazynu.', '', 'colleague-asking'],
    ['Pisałem w zeszłym tygodniu i piszę ponownie.', '', 'repeat-contact'],
    ['Proszę o godziny otwarcia.', ''],
    ['Blender jest głośny, ale go uwielbiam.', ''],
    ['Czy przyjmiecie kurtkę?', 'Nie mogę przyjąć zwrotu noszonej kurtki.', 'refusal'],
    ['Gdzie to widać?', 'To nasz błąd, strona jest już poprawiona.', 'our-mistake'],
    ['Jak to dostać?', 'Podany adres jest bez numeru domu.', 'their-mistake'],
  ],
  ro: [
    ['Noul bec e spart și el.', '', 'our-mistake'],
    ['Mi-ați trimis un model greșit, comandasem cel verde.', '', 'our-mistake'],
    ['Vaza a ajuns spartă de tot.', '', 'our-mistake'],
    ['Am scris greșit numărul casei, se mai poate schimba?', '', 'their-mistake'],
    ['Scuze, greșeala mea, am trimis alt formular.', '', 'their-mistake'],
    ['Unde este coletul meu?', '', 'delay'],
    ['Aștept de trei săptămâni.', '', 'delay'],
    ['Livrarea întârzie iar.', '', 'delay'],
    ['Site-ul e picat, nimeni din birou nu poate intra.', '', 'outage'],
    ['Nu avem curent în tot blocul de dimineață.', '', 'outage'],
    ['Factura pe mai are o sumă greșită.', '', 'billing'],
    ['Mi-ați respins reclamația fără motiv.', '', 'refusal'],
    ['Sunteți niște idioți, tăceți din gură.', '', 'abuse'],
    ['Știu unde lucrezi, te găsesc eu.', '', 'abuse'],
    ['Salut, clientul întreabă de piesă. Scriu din depozit.', '', 'colleague-asking'],
    ['V-am scris săptămâna trecută și revin din nou.', '', 'repeat-contact'],
    ['Care este programul de sâmbătă?', ''],
    ['Blenderul e zgomotos, dar îmi place mult.', ''],
    ['Primiți geaca înapoi?', 'Nu pot accepta returul unei geci purtate.', 'refusal'],
    ['Unde se vede?', 'A fost greșeala noastră, pagina e corectată.', 'our-mistake'],
    ['Cum o primesc?', 'Adresa introdusă este fără număr.', 'their-mistake'],
  ],
};

describe.each(langs)('readSituations in %s', (lang) => {
  test.each(rows[lang])('of "%s" %j', (customer, draft, ...expected) => {
    const found = read(lang, customer, draft);
    expect(found.map(({ situation }) => situation)).toEqual(expect.arrayContaining([...expected]));
    if (expected.length === 0) expect(found).toEqual([]);
  });

  test.each(rows[lang])('is the same without diacritics: "%s"', (customer, draft) => {
    const names = (found: ReturnType<typeof read>) => found.map(({ situation }) => situation);
    expect(names(read(lang, plainOf(customer), plainOf(draft)))).toEqual(names(read(lang, customer, draft)));
  });

  test('shows the very words, of the text they stand in', () => {
    for (const [customer, draft] of rows[lang]) {
      for (const { cues, of } of read(lang, customer, draft)) {
        const text = of === 'customer' ? customer : draft;
        expect(cues.length).toBeGreaterThan(0);
        for (const cue of cues) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
      }
    }
  });
});

describe('readSituations', () => {
  test('takes a slip that holds "the wrong size" for no fault of ours', () => {
    expect(read('en', 'I ordered the wrong size by mistake.').map(({ situation }) => situation)).toEqual([
      'their-mistake',
    ]);
  });

  test('calls it repeated only when the message was read so', () => {
    expect(read('en', 'I wrote again on Monday.', '', false)).toEqual([]);
  });

  test('puts what changes how one speaks before what one speaks about', () => {
    const found = read('en', 'You idiots, the invoice is wrong and my order has not arrived.');
    expect(found.map(({ situation }) => situation)).toEqual(['abuse', 'billing', 'delay']);
  });

  test('prefers the customer’s words to the reply’s', () => {
    const [found] = read('en', 'My claim was rejected.', 'I cannot refund it.');
    expect(found).toMatchObject({ situation: 'refusal', of: 'customer' });
  });
});
