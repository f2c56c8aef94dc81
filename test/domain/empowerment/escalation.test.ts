// Where a draft asks somebody above for leave, and where it only speaks of them. Every sentence is ours.
import { describe, expect, test } from 'vitest';
import { escalationIn } from '../../../src/domain/empowerment/escalation.ts';
import { type Lang, langs } from '../../../src/domain/language/lang.ts';
import { cutText } from '../../../src/domain/language/words.ts';

const wordsIn = (text: string, lang: Lang) => escalationIn({ cut: cutText(text), lang })?.text;

const asks: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    "I'll have to ask my manager.",
    'I will ask my supervisor and get back to you.',
    'Sorry for the wait. Let me check with my team lead first.',
    'I need to check this with my manager before I can refund you.',
    'We would have to run this by our director.',
    "I'm afraid I'll need to get approval from my manager.",
    'I am waiting for approval from my supervisor.',
    "I don't have the authority to waive the fee.",
    'I’m not authorised to offer more than that.',
    'I am not allowed to decide this.',
    'That is beyond my authority.',
    "That's not my decision to make.",
    'It is not up to me.',
    'Only my manager can approve a second replacement.',
    'My team lead has to approve it.',
    'This needs sign-off from management.',
    'I have escalated nothing yet, but I can escalate this to my supervisor.',
    'I cannot approve this on my own.',
    'I would like to discuss it with my boss.',
    'The refund is subject to management approval.',
    'I have to talk to my manager about the refund',
    'let me run it past my lead',
  ],
  pl: [
    'Muszę zapytać przełożoną.',
    'Zapytam kierownika i wrócę do Pana z odpowiedzią.',
    'Skonsultuję to z moim menedżerem.',
    'Muszę najpierw skonsultować to z przełożonym.',
    'Potrzebuję zgody kierownika.',
    'Czekam na decyzję przełożonej.',
    'Nie mam takich uprawnień.',
    'Niestety nie jestem upoważniona do przyznania rabatu.',
    'Nie mogę o tym samodzielnie zdecydować.',
    'To nie moja decyzja.',
    'Nie zależy to ode mnie.',
    'Przekażę sprawę do kierownika.',
    'Przekażę to przełożonemu.',
    'Decyzję podejmie mój kierownik.',
    'Tylko kierownik może to zatwierdzić.',
    'Mój szef musi to zatwierdzić.',
    'Będę musiała spytać szefową.',
    'Poproszę o akceptację mojej kierowniczki.',
    'To przekracza moje uprawnienia.',
    'Musimy to uzgodnić z dyrektorem.',
    'Porozmawiam o tym z szefem.',
    'To wymaga zgody przełożonego.',
  ],
  ro: [
    'Trebuie să-l întreb pe managerul meu.',
    'O să o întreb pe șefa mea și revin.',
    'Va trebui să verific cu supervizorul.',
    'Mă consult cu coordonatorul meu.',
    'Am nevoie de aprobarea șefului.',
    'Aștept decizia directorului.',
    'Nu am dreptul să acord reducerea.',
    'Nu am autoritatea să decid asta.',
    'Din păcate nu sunt autorizată să ofer mai mult.',
    'Nu pot decide singur.',
    'Nu depinde de mine.',
    'Nu e decizia mea.',
    'Trimit cazul către managerul meu.',
    'Doar șefa poate aproba o a doua înlocuire.',
    'Managerul meu trebuie să aprobe.',
    'Voi discuta cu șeful meu.',
    'Depășește competențele mele.',
    'Escaladez cazul la supervizor.',
    'Trebuie să cer acordul conducerii.',
    'Voi întreba managerul.',
    'Decizia o ia șeful meu.',
    'Aș vrea să discut cu superiorul meu.',
  ],
};

const speaksOnly: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'My manager asked me to thank you.',
    'I asked my manager and she agreed.',
    "I don't need to ask my manager.",
    'I will not have to ask my supervisor.',
    'You can ask for my manager at any time.',
    "I'll ask the courier where it is.",
    'I will check with the warehouse today.',
    'Please ask your manager to confirm the order.',
    'The account manager you wrote to has left.',
    'I can decide this myself, and I have: the refund is on its way.',
    "I'll check the tracking and write by 16:00.",
    'I am allowed to refund it at once.',
    'Your supervisor needs to approve your new account.',
    'I have permission to replace it.',
    'It is up to you.',
  ],
  pl: [
    'Mój kierownik poprosił mnie, żebym do Pani napisała.',
    'Zapytałam przełożonej i mam zgodę.',
    'Nie muszę pytać przełożonego.',
    'Nie zapytam kierownika, bo mogę to zrobić od ręki.',
    'Proszę zapytać swojego kierownika.',
    'Zapytam kuriera, gdzie jest paczka.',
    'Skonsultuję to z magazynem.',
    'Mogę sama zdecydować i już to robię.',
    'Mam zgodę na zwrot.',
    'Kierownik magazynu znalazł Pana paczkę.',
    'Decyzja należy do Pani.',
    'To zależy od Pana.',
    'Sprawdzę status i napiszę do 16:00.',
  ],
  ro: [
    'Șefa mea m-a rugat să vă scriu.',
    'Am întrebat-o pe șefa mea și e de acord.',
    'Nu trebuie să întreb managerul.',
    'Nu întreb șeful, pot decide eu.',
    'Vă rog să-l întrebați pe managerul dumneavoastră.',
    'Întreb curierul unde este coletul.',
    'Verific cu depozitul și revin.',
    'Am aprobarea pentru rambursare.',
    'Decizia vă aparține.',
    'Depinde de dumneavoastră.',
    'Pot decide singură și am trimis deja banii.',
    'Directorul magazinului v-a găsit coletul.',
    'Verific statusul și vă scriu până la 16:00.',
  ],
};

/** As typed on a keyboard without them. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L');

describe.each(langs)('in %s', (lang) => {
  test.each(asks[lang])('"%s" leaves it to somebody above', (text) => {
    expect(wordsIn(text, lang)).toBeDefined();
    expect(wordsIn(plain(text), lang)).toBeDefined();
    expect(wordsIn(text.toUpperCase(), lang)).toBeDefined();
  });

  test.each(speaksOnly[lang])('"%s" does not', (text) => {
    expect(wordsIn(text, lang)).toBeUndefined();
    expect(wordsIn(plain(text), lang)).toBeUndefined();
  });
});

test('the words are those of the draft, as they stand there', () => {
  expect(wordsIn("Thank you. I'll have to ask my manager about it.", 'en')).toBe("I'll have to ask my manager");
});
