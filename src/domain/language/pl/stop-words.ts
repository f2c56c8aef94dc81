// Polish: small words that tell it from English and Romanian.
export const stopWords = `
i w we z ze na do od po za o u przy dla bez przez przed nad pod między jest są był była było były będzie będą być jestem jesteśmy mam mamy
ma mają miał miała miało mieć nie tak już jeszcze tylko bardzo też także oraz ale lecz a że żeby aby by bo ponieważ jeśli jeżeli gdy kiedy jak
co kto gdzie który która które którą których czy to ten ta te tego tej tym tych ta tę tą się mi mnie moje mój moja mojej moim mojego nam nas
nasz nasza nasze wam was wasz wasza państwo państwa państwu pan pani pana panu panią ja my wy on ona ono oni jego jej ich im go ją jemu sobie
dzień dobry witam cześć proszę prosze prosimy dziękuję dziekuje dzięki pozdrawiam poważaniem przepraszam szanowni dzisiaj dziś dzis wczoraj
jutro teraz nadal dalej wciąż ciągle znowu znów nic nikt nigdy zawsze może mogę moge możemy można trzeba muszę chcę chciałbym chciałabym
zamówienie zamówienia paczka paczki przesyłka przesyłki konto konta kontem faktura faktury faktur rachunek telefon numer zwrot zwrotu pieniądze
pieniędzy złotych zł klient klienta sprawa sprawie sprawy problem odpowiedzi odpowiedź wiadomość mail maila mailem umowa umowy sklep sklepu
kurier kuriera reklamacja reklamacji usługa działa dni tydzień tygodnia miesiąc rok godzin czas razy raz drugi trzeci pierwszy tym tu tam więc
dlaczego czemu ile jaki jaka jakie skoro choć chociaż mimo bardziej więcej mniej wszystko wszystkie każdy inny inna sam samo sama aż niż coś
ktoś jakiś żaden właśnie naprawdę prawie około ponad wreszcie końcu według temu ani lub albo czyli niestety ktory ktora ze sie bylo moze
`;

/** Words that tie a clause to the one before it. */
export const joins = `i a oraz ale lecz więc który która które którego której którym którą którzy których bo ponieważ gdyż gdy kiedy jeśli jeżeli gdzie choć chociaż że żeby aż`;
