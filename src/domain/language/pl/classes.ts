// Word classes the Polish tables refer to as `<name>`.
import type { WordClasses } from '../cue-pattern.ts';
import { doing, nouns, telling } from './verbs.ts';

export const classes = {
  not: 'nie bez ani żaden żadna żadne żadnego żadnej żadnych nigdy nikt nic mało',
  number:
    '# dwa dwie dwóch dwu dwoma trzy trzech trzema cztery czterech czterema pięć pięciu sześć sześciu siedem siedmiu osiem dziesięć dziesięciu kilka kilku kilkanaście kilkoma parę wiele wielu pół półtora',
  nth: 'drugi drugiego drugiej drugą drugie drugim trzeci trzeciego trzeciej trzecią trzecie trzecim czwarty czwartego czwartą czwarte czwartej piąty piątą piąte piątego szósty szóstą szóste siódmy siódma dziesiąty dziesiąta kolejny kolejna kolejne kolejnego kolejnej kolejnym enty enta',
  span: 'minut minuty godzin godziny godzinę godzina dni dzień dnia dniach dób tydzień tygodnie tygodni tygodnia tygodniu tygodniach miesiąc miesiące miesięcy miesiąca miesiącach rok roku lata lat',
  weekday:
    'poniedziałek poniedziałku poniedziałkiem wtorek wtorku środa środy środę czwartek czwartku piątek piątku sobota sobotę soboty niedziela niedzielę niedzieli',
  month:
    'styczeń stycznia styczniu luty lutego lutym marzec marca marcu kwiecień kwietnia kwietniu maju czerwiec czerwca czerwcu lipiec lipca lipcu sierpień sierpnia sierpniu wrzesień września wrześniu październik* listopad* grudzień grudnia grudniu',
  contacted:
    'pisałem pisałam pisaliśmy napisałem napisałam dzwoniłem dzwoniłam dzwoniliśmy zadzwoniłem zadzwoniłam zgłaszałem zgłaszałam zgłaszaliśmy zgłosiłem zgłosiłam zgłosiliśmy kontaktowałem kontaktowałam kontaktowaliśmy prosiłem prosiłam prosiliśmy reklamowałem reklamowałam mówiłem mówiłam pytałem pytałam tłumaczyłem tłumaczyłam wyjaśniałem wyjaśniałam wysyłałem wysyłałam wysłałem wysłałam rozmawiałem rozmawiałam składałem składałam złożyłem złożyłam monitowałem interweniowałem podawałem podawałam informowałem informowałam wzywałem wzywałam wzywaliśmy odpisałem odpisałam próbowałem próbowałam próbowaliśmy prosiliśmy pytaliśmy wysyłaliśmy wysłaliśmy rozmawialiśmy złożyliśmy',
  cant: 'mogę możemy mogłem mogłam mogliśmy potrafię umiem sposób idzie można daje udaje udało dało da jestem',
  // Agents: what was done, is being done, will be done, will be told.
  did: `zwróciłem zwróciłam zwróciliśmy wysłałem wysłałam wysłaliśmy nadałem nadałam nadaliśmy poprosiłem poprosiłam poprosiliśmy sprawdziłem sprawdziłam
    sprawdziliśmy zadzwoniłem zadzwoniłam dzwoniłem dzwoniłam dzwoniliśmy zablokowałem zablokowałam zablokowaliśmy odblokowałem odblokowałam odblokowaliśmy otworzyłem
    otworzyłam anulowałem anulowałam anulowaliśmy umówiłem umówiłam umówiliśmy zamówiłem zamówiłam zamówiliśmy wymieniłem wymieniłam wymieniliśmy poprawiłem poprawiłam
    poprawiliśmy zmieniłem zmieniłam zmieniliśmy dodałem dodałam dodaliśmy usunąłem usunęłam usunęliśmy przekazałem przekazałam przekazaliśmy zgłosiłem zgłosiłam
    zgłosiliśmy skontaktowałem skontaktowałam skontaktowaliśmy rozmawiałem rozmawiałam porozmawiałem naprawiłem naprawiłam naprawiliśmy wycofałem wycofałam wycofaliśmy zleciłem
    zleciłam zleciliśmy zarezerwowałem zarezerwowałam przygotowałem przygotowałam przygotowaliśmy naliczyłem naliczyłam naliczyliśmy doliczyłem doliczyłam przyznałem przyznałam
    przyznaliśmy ustaliłem ustaliłam ustaliliśmy wystawiłem wystawiłam wystawiliśmy przesłałem przesłałam przesłaliśmy zresetowałem zresetowałam zresetowaliśmy przywróciłem
    przywróciłam przywróciliśmy uruchomiłem uruchomiłam uruchomiliśmy zaktualizowałem zaktualizowałam przelałem przelałam przelaliśmy zaznaczyłem dopisałem dopisałam wstrzymałem
    wstrzymałam wstrzymaliśmy przedłużyłem przedłużyłam przyspieszyłem przyspieszyłam skorygowałem skorygowałam skorygowaliśmy załączyłem załączyłam założyłem założyłam napisałem napisałam znalazłem znalazłam odnalazłem odnalazłam przejrzałem przejrzałam przejrzeliśmy przeanalizowałem przeanalizowałam
    przeanalizowaliśmy zweryfikowałem zweryfikowałam zrobiłem zrobiłam zrobiliśmy rozwiązałem rozwiązałam rozwiązaliśmy usunąłem opłaciłem opłaciłam zapytałem zapytałam wyjaśniłem wyjaśniłam podłączyłem podłączyłam odpisałem odpisałam`,
  'do-i': doing.i,
  'do-i-or-he': doing.iOrHe,
  'do-we': `${doing.we} ${nouns.we}`,
  'do-he': `${doing.he} ${nouns.he} będzie`,
  'do-they': `${doing.they} ${nouns.they} będą`,
  // "umówię" and "w umowie": without diacritics only the words around tell.
  'do-i-or-noun': nouns.i,
  'tell-i': telling.i,
  'tell-i-or-he': telling.iOrHe,
  'tell-we': telling.we,
  'tell-he': telling.he,
  'tell-they': telling.they,
  // What an agent asks of a customer, and waits for: "podaj numer, a sprawdzę".
  order:
    'proszę prosimy podaj podajcie napisz napiszcie wyślij wyślijcie prześlij prześlijcie podeślij podeślijcie podrzuć wrzuć daj dajcie zadzwoń odpisz potwierdź wskaż przywieź przyjdź zgłoś odeślij uzupełnij wypełnij kliknij wybierz wybierzcie wystarczy',
  // What a customer waits for.
  thing:
    'zwrot przesyłka paczka zamówienie korekta faktura nowy nowa nowe środki pieniądze konto lampa usługa urządzenie sprzęt całość kwota przelew różnica rata wizyta dostawa montaż naprawa kontrola spotkanie wymiana list bilet bilety dokumenty umowa odpowiedź wiadomość decyzja link karta voucher kupon bon rabat nadpłata kaucja premia wypłata auto samochód rower telefon laptop książka wycena kosztorys raport wynik wyniki zaświadczenie zamiennik część części produkt łatka aktualizacja poprawka etykieta',
  // Several: "wymienią" is theirs, but without diacritics it reads like "wymienia", he does so now.
  helpers:
    'koledzy koleżanki technicy specjaliści specjalistki programiści monterzy serwisanci kurierzy kadry informatycy prawnicy redaktorzy',
  helper:
    'kolega koleżanka koledzy koleżanki technik technicy serwisant monter kurier magazyn zespół dział specjalista specjaliści kierownik serwis księgowość doradca konsultant dostawca fachowiec instalator prawnik lekarz ktoś informatyk hydraulik kierowca producent programiści programista szef szefowa mechanik ratownik ratowniczka jubiler pielęgniarka opiekun opiekunka trener trenerka ekipa brygada recepcja biuro kadry lekarka koordynator koordynatorka menedżer menedżerka manager kierowniczka pracownik pracownica administrator admin redakcja grafik inspektor księgowa prawniczka konsultantka doradczyni specjalistka specjalistki konserwator elektryk dyspozytor dyspozytorka dyrektor dyrektorka dyżurny logistyka montażysta monterzy serwisanci kurierzy doręczyciel',
  hard: `frustruj* denerwuj* zdenerw* irytuj* ziryt* stresuj* zestres* martw* zmartw* niepokoj* zaniepok* rozczarow* przykr* trudn* ciężk* uciążliw* męcz* nieprzyjemn* złości* zezłości* wkurz* zawied* zawiod* dość
    frustracj* złość złości zdenerwowani* niepokój obaw* niezadowoleni* rozgorycz* żal stres* rozżal* niekomfort* smutn* kłopotliw* dokuczliw* zniecierpliw* oburz* zaskocz* wystrasz* przestrasz* zagub* przeraz* przeraż* strasz* martwi* zmartwi* zabol*`,
  // How clauses are joined, and how a later clause points back to a time.
  and: 'i a oraz ale więc',
  same: 'samego samej samym',
} satisfies WordClasses;
