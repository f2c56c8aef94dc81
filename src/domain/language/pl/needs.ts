// Polish: what customers ask for in so many words.
import type { CueTable } from '../match-cues.ts';
import type { NeedSign } from '../signs.ts';

export const needs: CueTable<NeedSign> = {
  'ask-fix': `
    (proszę|prosimy|możecie|mogą|może|czy|musicie|macie|chcę|chciał*|potrzebuj*|oczekuję|żądam|wreszcie|w końcu) _4 (napraw*|wymian*|wymieni*|przywróc*|popraw*|odblokow*|odblokuj*|usunąć|usunięci*|rozwiąz*|skoryg*|korekt*|odzyska*|podłącz*|wysłać|wyślij*|przysłać|dosła*|reset*|zresetow*|przerwać|załatwi*)
    (naprawcie|napraw|wymieńcie|przywróćcie|poprawcie|odblokujcie|wyślijcie|przyślijcie|zróbcie|załatwcie|doślijcie)
    (nowy|nową|nowe|właściw*|inny|sprawny|sprawną|dobry|brakując*|zastępcz*) (egzemplarz*|produkt*|sztuk*|czę*|element*|model|kolor|rozmiar|sprzęt*|urządzeni*|towar)
    właściwy|właściwą|właściwe
    (proszę|prosimy|poproszę|prośba|prosiłbym|prosiłabym|bardzo proszę) _1 o? _2 (dosłani*|dodruk*|wymian*|wymieni*|korekt*|skoryg*|popraw*|reset*|zresetow*|odblokow*|usunięci*|regulac*|przyjazd*|interwenc*|sprawdzeni*|podesłani*|uzupełni*|dostęp|dopisani*|dodani*|zmian*|zmieni*|aktywac*|przywróc*|napraw*|nadani*|wgrani*|zajęcie)
    (poprawcie|naprawcie|zróbcie|przywróćcie|ogarnijcie|zerknijcie|zerkniecie) (to|coś|wreszcie)?
    (do poprawki|do naprawy|do wymiany|do poprawienia)
    zgłaszam (awari*|usterk*|błąd|problem|nieświec*|uszkodz*|brak)
    (czy)? kto* _2 (naprawi|podeślecie|przyjedzie|poprawi|naprawicie)
    (naprawicie|poprawicie|podeślecie|wymienicie|odblokujecie|dośle*)
    (zastrzec|zastrzeż*|zablokować|zablokuj*) _2 (kart*|kont*|sim*|numer*|dost*)
    na nowy|nową|nowe
    co (mogę|możemy|mam|da się) _2 (zrobić|robić)
    jak (to|się)? _ (naprawić|rozwiązać|odzyskać|odblokować|przywrócić|pozbyć|cofnąć|usunąć)
    (da|dało|można) się? _3 (odzyskać|naprawić|cofnąć|przywrócić|uratować|zrobić)
    (zajmie|zajmij*|zajęcie|zająć) się
    (proszę|prosimy|kiedy|potrzebn*|przyślijcie|wyślijcie|o|umówi*|wizyt*|przyjazd*) _3 (serwis*|technik*|monter*|fachow*)
    (potrzebuj*|prosz*|o) pomoc*
    pomóż*|pomóc
    rozwiązani* (problem*|spraw*)
    reklamacj*
    gwarancj*
    naprawy|naprawę|wymiany|wymianę
  `,
  'ask-information': `
    jak (mogę|można|możemy|to|się|wyeksport*|zmienić|ustawić|dodać|usunąć|pobrać|zrobić|włączyć|wyłączyć|długo|zainstalow*|założyć|zwrócić|zalogować|sprawdzić|zamówić|skorzyst*|wygląda|wypełnić|podłączyć|wygenerować)
    czy (mogę|możemy|można|da|jest|są|będzie|będą|to|jeszcze|państwo|wysyła*|mają|macie|możecie|moje|mój|moja|oferu*|trzeba|muszę|musimy|wasz|w|na|ten|ta|przy|ktoś|coś|pan|pani|posiadacie|prowadzicie|przyjmujecie|istnieje|dotyczy|bezpiecz*|nadal|po|ze|za|wiadomo|ma)
    (ile|ilu) (kosztuje|kosztował*|wynosi|trwa|to|mam|jest|sztuk|muszę|zapłacę|czasu|dni)
    (gdzie|skąd|dokąd|kto|którędy|komu) (mogę|znajdę|znaleźć|jest|są|wpisać|mam|można|to|się|odebrać|wysłać|zgłosić|powinn*)
    (jaki|jaka|jakie|jakich|jakiego|jaką) _3 (jest|są|potrzebn*|dokument*|koszt*|cena|termin|macie|będzie|warunki|obowiązuj*|mam|plan|różnica|wybrać|państwo|trzeba)?
    ^który|która|które|którą|którego|której|którym
    ^(w|na|do|z|od|przy|po) (którym|której|którego|który|którą|czym|co)
    (i|a|wiem|wiadomo|czyli|powiedzieć|wybrać|pytanie) (który|która|które|którą|którego)
    o której
    (proszę|prosimy|prosiłbym|prosiłabym) _2 (informacj*|o informację|wyjaśni*|wskazówk*|potwierdz*|o potwierdz*|podać|podanie|napisać|powiedzieć|odpowiedź|sprawdzić|ofert*|o ofertę|wycen*|dać znać|określ*)
    (chciał*|chcę|chcemy) _2 (zapyta*|dowiedz*|wiedzieć|ustalić|upewni*|się dowiedz*)
    mam (krótkie|jedno|takie|szybkie)? pytanie
    pytanie (o|dotycz*|czy|jak)
    (co|cóż) _2 (znaczy|oznacza|to jest|zrobić|robić|dalej|dokładnie|mogę|mam|trzeba)
    nie wiem _ (jak|gdzie|co|który|czy|jakie|kiedy|ile)
    (informacj*|szczegół*) (o|na temat|dotycz*)
    (jakieś|są) (wieści|nowe informacje|nowości)
    powiedzcie|powiedzieć
    (o ofertę|cennik*|wycenę)
    dlaczego|czemu
    o co chodzi
    o (który|którą|jaki) chodzi
    co się dzieje
    gdzie jest
    czego dotyczy
  `,
  'ask-time': `
    kiedy
    (jak|ile) (długo|jeszcze|to potrwa|czasu|dni|trzeba czekać|mam czekać)
    do kiedy
    na jakim etapie
    (jaki|jaki jest|sprawdzić|podać|proszę o) _1 status
    (wyznaczeni*|podani*|ustaleni*|potwierdzeni*) _1 (nowego|konkretnego)? termin*
    (zdążycie|zdążą|zdążyć|dojedzie|przyjedzie|dowieziecie|dowiozą|wyślecie|przyjedziecie|dostanę|otrzymam|zobaczę)
    (idzie|jedzie|leci|czekam) _1 (już)? <nth> (dzień|dobę|tydzień)
    (realn*|konkretn*|nowy|nowego|dokładn*) (termin*|dat*)
    od kiedy
    na kiedy
    w jakim (terminie|czasie)
    (jaki|nowy|inny|konkretny|przybliżony|orientacyjny) termin*
    termin* (dostawy|realizacji|wizyty|wysyłki|naprawy|montażu|oddania)
    data|datę (dostawy|wysyłki|realizacji|montażu)
    czy (dotrze|przyjdzie|zdąży|zdążę|dojdzie|będzie|paczka|kurier|technik|zamówienie) _4 (dziś|dzisiaj|jutro|na czas|do|przed|w tym tygodniu)
    na czas
    (zdążę|zdążymy|zdąży)
    gdzie (jest|są)
    (gdzie|co z|kiedy|jest) _1 (moja|moje|mój|moją|moim|nasza|nasze) (paczk*|przesyłk*|zamówieni*|zwrot|zwrotem|paszport*|kurier*)
    (muszę|musimy|potrzebuj*|potrzebn*) _4 (do|przed|na) (<weekday>|jutra|jutro|końca|#)
    (muszę|musimy|potrzebuj*) _4 wcześniej
    (starczy|wystarczy|zostało) _3 do
    o której (będzie|przyjedzie|mam|kurier|technik)
    ile jeszcze
    jakieś wieści
    czy wiadomo
  `,
  'ask-refund': `
    zwrot* (pieniędz*|środk*|kosztów|opłat*|nadpłat*|kwot*|kaucj*|zaliczk*|należno*)
    (o|mój|moj*|pełn*|chcę|żądam|oczekuję|gdzie) _ zwrot*
    zwrot (miał|nie|nadal|jeszcze|za)
    (oddać|oddacie|oddania|oddali|oddano|zwrócić|zwrócicie|zwrócenie|zwrócili|zwrócono) _3 (pieniądz*|pieniędz*|kas*|środk*|mi|nam|zł|kwot*|różnic*|wszystko|kaucj*|zaliczk*)
    oddajcie|oddawajcie|zwróćcie
    korekt* (faktury|rachunku|opłaty|naliczeni*)
    (ściąg*|pobr*|nalicz*|skasowa*|potrąc*|dolicz*) _4 (proszę o|oddajcie|zwrot*)
    (odstępuj*|odstąpi*) od umowy
    (różnicę|różnicy|nadpłatę|nadpłaty|kaucję|kaucji|zaliczkę|zadatek|zadatkiem)
    (zwracam|oddaję|odsyłam) (towar|spodnie|buty|bluzkę|zamówienie|produkt|sukienkę|sprzęt)
    co z (wpłat*|zadat*|pieni*|zalicz*)
    (odzyskać|odzyskam|odzyskamy) _3 (pieniądz*|wpłat*|środk*|coś|cokolwiek)
    za co _1 (ta|te|tę|to) _1 (opłat*|dopłat*|pieniądze)
    (moje|swoje) pieniądze
    pieniądze (z powrotem|na konto|do)
    (odszkodowan*|rekompensat*|zadośćuczyn*|rabat*|bonifikat*|obniżk*|upust*)
    chargeback
    (korekt*|skoryg*|poprawi*|nota koryg*) _2 (faktur*|rachun*|kwot*)?
    reklamacj* płatno*
    (anulow*|rezygn*|odstąp*) _4 (zwrot|pieniąd*)
    umorz*
  `,
  'ask-heard': `
    przepros* !za
    (oczekuj*|żądam|domagam|chcę|chcemy|czekam na|proszę o|należ*) _3 (przepros*|wyjaśni*|odpowiedzialno*|ustosunkow*|reakcj*|skruch*)
    skarg*|skarż*|zażaleni*
    reklamuj*
    (moja|swoją) (opini*|uwag*|skarg*)
    (wysłucha*|posłucha*|słuchacie|słuchają|słuchał|słuchała|słuchać)
    (nikt|nawet|bez|ani) _3 przepro*
    przeprasza* _1 (nie|nikt|nawet)
    (zachowani*|postaw*|podejści*|odpowied*) _1 (pracownik*|pracownic*|personel*|pani|pana|kierowcy|lekarza|kuriera|konsultant*|obsługi|kasjer*|ochroniarz*|recepcj*)
    (skargę|skarga|zażalenie)
    (kto|ktoś) _2 (bierze|weźmie|ponosi|poniesie|odpowie|odpowiada) _1 (za|odpowiedzialn*)
    (tak się nie|tak traktujecie|tak to u was|tak wygląda|tak chronicie)
    (uważam|oczekuję|żądam) _3 (postępowani*|zachowani*|przeprosin|lekceważ*|niedopuszcz*|że)
    (nie życzę sobie|wypraszam sobie)
    (chciał*|chcę) (tylko)? _1 (żeby|aby|by) (ktoś|państwo|to)
    (moja|mojej) wina|winy
    (potraktuj*|potraktow*|traktow*) _2 poważnie
    poważnie (traktuj*|potraktuj*)
    szacun* (dla|do|klient*|mnie|naszego)
    (przeczyta*|czyta*) _2 (to|moj*|wiadomoś*|mail*|histori*|co pisz*)
    (chcę|chciał*) _2 (żeby|abyście|by|zwrócić uwagę|wyrazić|wiedzieli*)
    zwracam uwagę
    odpowiedzialnoś*
    (wyobra*|postaw*) _2 (sobie|się|na moim)
    (czy)? kogoś to (obchodzi|interesuje)
  `,
  'ask-human': `
    (porozmawia*|rozmawia*|rozmow*|pogada*) _ (z|ze) _2 (kimś|człowiek*|konsultant*|kierownik*|przełożon*|osob*|pracownik*|żyw*|kompetent*|menedżer*|menadżer*|doradc*)
    (proszę|prosimy|czekam|o) _2 (kontakt*|telefon|oddzwon*|zadzwon*|rozmowę)
    (zadzwońcie|oddzwońcie|zadzwonić do mnie|skontaktujcie|skontaktować)
    (żyw*|prawdziw*|normaln*) (człowiek*|osob*|konsultant*)
    z człowiekiem
    kierownik*|przełożon*|menedżer*|menadżer*
    numer (telefonu|kontaktowy|do was|bezpośredni)
    ktoś _3 (wreszcie|w końcu|pomoże|zajmie|odpowie|odpisze|zadzwoni|odezwie|skontaktuje|kompetentny|odbierze)
    czy ktoś
    (proszę|prosimy|błagam) _2 (odpisać|odpowiedzieć|odpowiedź|reakcję|kontakt|odzew)
    (jak|gdzie) _2 (skontaktow*|dodzwon*|połączyć)
    (odpiszcie|odpowiedzcie|odezwijcie)
    opiekun* (klienta|konta)?
    (kto|do kogo) (się tym|mi|może|jest|mogę|mam) _1 (zajmie|pomoże|pomóc|zajmuje|odpowiedzialny|zwrócić|zgłosić|kontaktem)
    do kogo (się)? (mogę|mam|zwrócić|zadzwonić)
    (poproszę|proszę|dajcie|chcę) _2 (konsultant*|człowiek*|kierownik*|menedżer*)
    (rozmawiam|gadam|piszę) z (botem|automatem|człowiekiem|żywym)
    (odpiszcie|proszę) na priv
    (próbuj*|próbow*) _3 (skontaktow*|dodzwon*|dowiedzieć|połączyć)
    (dzwonię|dzwonie) _4 (nikt|automat|i nic)
    infolini* nie
    dodzwoni*
  `,
};
