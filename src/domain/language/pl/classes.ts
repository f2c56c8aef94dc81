// Word classes the Polish tables refer to as `<name>`.
import type { WordClasses } from '../cue-pattern.ts';

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
    'pisałem pisałam pisaliśmy napisałem napisałam dzwoniłem dzwoniłam dzwoniliśmy zadzwoniłem zadzwoniłam zgłaszałem zgłaszałam zgłaszaliśmy zgłosiłem zgłosiłam zgłosiliśmy kontaktowałem kontaktowałam kontaktowaliśmy prosiłem prosiłam prosiliśmy reklamowałem reklamowałam mówiłem mówiłam pytałem pytałam tłumaczyłem tłumaczyłam wyjaśniałem wyjaśniałam wysyłałem wysyłałam wysłałem wysłałam rozmawiałem rozmawiałam składałem składałam złożyłem złożyłam monitowałem interweniowałem podawałem podawałam informowałem informowałam',
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
  'do-i': `wyślę nadam zamówię sprawdzę zwrócę anuluję umówię wymienię poprawię zmienię dodam usunę przekażę zgłoszę porozmawiam naprawię zlecę zarezerwuję przygotuję naliczę
    doliczę przyznam ustalę wystawię prześlę zresetuję przywrócę uruchomię zaktualizuję przeleję wstrzymam przedłużę przyspieszę skoryguję dowiem zajmę dopilnuję przypilnuję postaram
    zorganizuję załatwię odblokuję zablokuję wyjaśnię zapytam poproszę przyjrzę przeanalizuję zweryfikuję przejrzę dołożę skieruję uzgodnię zrobię rozwiążę dostarczę
    przyjadę przywiozę odbiorę podeślę dołączę zamknę otworzę poprowadzę`,
  'do-we': `wyślemy nadamy zamówimy sprawdzimy zwrócimy anulujemy umówimy wymienimy poprawimy zmienimy dodamy usuniemy przekażemy zgłosimy porozmawiamy naprawimy zlecimy zarezerwujemy
    przygotujemy naliczymy doliczymy przyznamy ustalimy wystawimy prześlemy zresetujemy przywrócimy uruchomimy zaktualizujemy przelejemy wstrzymamy przedłużymy przyspieszymy skorygujemy
    dowiemy zajmiemy dopilnujemy zorganizujemy załatwimy odblokujemy zablokujemy wyjaśnimy zapytamy poprosimy przyjrzymy przeanalizujemy zweryfikujemy przejrzymy
    skierujemy uzgodnimy zrobimy rozwiążemy dostarczymy przyjedziemy odbierzemy podeślemy usuwamy`,
  'tell-i':
    'napiszę odezwę zadzwonię oddzwonię odpiszę odpowiem powiadomię poinformuję potwierdzę skontaktuję wrócę powiem opowiem przedzwonię',
  'tell-we':
    'napiszemy odezwiemy zadzwonimy oddzwonimy odpiszemy odpowiemy powiadomimy poinformujemy potwierdzimy skontaktujemy wrócimy',
  'do-they':
    'wyśle nada zamówi sprawdzi zwróci umówi wymieni poprawi przekaże naprawi zajmie przygotuje przyjedzie dotrze dostarczy przywiezie odbierze zweryfikuje wystawi prześle ustali będzie wyślą nadadzą sprawdzą zwrócą umówią wymienią poprawią naprawią zajmą przyjadą dotrą dostarczą odbiorą',
  'tell-they':
    'napisze odezwie zadzwoni oddzwoni odpisze odpowie powiadomi poinformuje potwierdzi skontaktuje odezwą zadzwonią oddzwonią odpiszą odpowiedzą powiadomią poinformują skontaktują napiszą',
  helper:
    'kolega koleżanka koledzy koleżanki technik technicy serwisant monter kurier magazyn zespół dział specjalista specjaliści kierownik serwis księgowość doradca konsultant dostawca fachowiec instalator prawnik lekarz ktoś informatyk hydraulik kierowca producent programiści programista szef szefowa',
  hard: `frustruj* denerwuj* zdenerw* irytuj* ziryt* stresuj* zestres* martw* zmartw* niepokoj* zaniepok* rozczarow* przykr* trudn* ciężk* uciążliw* męcz* nieprzyjemn* złości* zezłości* wkurz* zawied* zawiod* dość
    frustracj* złość złości zdenerwowani* niepokój obaw* niezadowoleni* rozgorycz* żal stres* rozżal* niekomfort* smutn* kłopotliw* dokuczliw* zniecierpliw* oburz* zaskocz* wystrasz* przestrasz* zagub* przeraz* przeraż* strasz* martwi* zmartwi* zabol*`,
  // How clauses are joined, and how a later clause points back to a time.
  and: 'i a oraz ale więc',
  same: 'samego samej samym',
} satisfies WordClasses;
