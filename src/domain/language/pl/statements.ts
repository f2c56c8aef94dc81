// Polish: how customers state, order, confirm or hand something over, with no complaint in it. Notation in cue-pattern.ts.
import type { CueTable } from '../match-cues.ts';
import type { StatementSign } from '../signs.ts';

export const statements: CueTable<StatementSign> = {
  informs: `
    !nie potwierdzam|potwierdzamy|informuję|informujemy|zawiadamiam|oświadczam|akceptuję|akceptujemy|zgadzam
    przesyłam|przesyłamy|wysyłam|odsyłam|dosyłam|podsyłam|załączam|przekazuję|podaję|dołączam
    w (załączeniu|załączniku|uzupełnieniu|odpowiedzi|nawiązaniu)
    !nie zamawiam|zamawiamy|rezerwuję|rezerwujemy|wnioskuję|zgłaszam (chęć|zmian*|gotow*|nieobec*|córk*|syn*)
    (rezygnuję|rezygnujemy|wypowiadam|odwołuję|anuluję) z|umow*|wizyt*|rezerwac*|zamówieni*
    (chciałbym|chciałabym|chcę|chcemy) (zamówić|zapisać|dopisać|umówić|zarezerwować|dodać|kupić)
    (proszę|poproszę|prosimy) _1 o? _1 (fakturę|rezerwację|zmianę|dopisanie|anulowanie|wypisanie|zapakowanie|stolik|egzemplarz*|pozostawienie|wykreślenie|ponowne doręczenie)
    (odbiorę|odbierze|przyjadę|podeślę|dołożę|będę) _2 (osobiście|jutro|w|po|około|koło)
    (już)? nieaktualn*
    (w porządku|ok|dobrze|rozumiem) _1 (poczekam|czekam|dziękuję|pozdrawiam)
    (sugestia|propozycja|pomysł) _1 (na|warto|żeby|tryb)
    przydałby|przydałaby|przydałoby
    bez zmian
    (w zestawie|wymiary|rozmiarówka|standardow*|przeciętn*)
  `,
};
