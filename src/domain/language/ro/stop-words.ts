// Romanian: small words that tell it from English and Polish.
export const stopWords = `
și si să sa că ca la cu de din în in pe pentru prin până pana fără fara între sub peste despre după dupa către cătra nu mai dar însă insa iar
sau ori dacă daca deși deci ce cine care când cand unde cum cât cat de ce un o unei unui unor niște nişte este e sunt suntem sunteți sunteti
era erau fost fie fi am ai are avem aveți aveti au a ați ati aș as ar voi vom veți va vor mă ma te se ne vă îmi imi îți își isi îl îi le lor lui
ei el ea eu tu noi voi dumneavoastră dvs mea meu mele mei mi noastră nostru noastre noștri vostru voastră acest această aceasta acesta acestea
acum aici acolo azi astăzi ieri mâine maine ziua bună buna bine rog vă multumesc mulțumesc mulțumim multumim mersi salut cu stimă stima
deja doar numai foarte mult multe mulți toată tot toate totul nimic nimeni niciun nicio nici încă inca iarăși din nou apoi atunci deoarece
pentru că pentru ca astfel asta ăsta asta ăla aia cea cel cei cele alt altă alte fiecare câteva cateva două doua trei patru cinci săptămână
saptamana săptămâni lună luni zile zi ore oră ani comanda comandă coletul colet curierul factura factură contul cont banii bani lei plata
rambursare produsul produs livrare abonament contract telefon număr numar răspuns raspuns mail problema problemă serviciu clienți client
poate pot puteți puteti putem trebuie trebuia vreau doresc știu stiu spus zis primit trimis făcut facut ajuns merge funcționează s-a mi-a
v-am mi-ați n-am l-am decât chiar totuși sigur atât atat așa asa fi să-mi într într-o într-un dintre cineva ceva nicio oricum prea peste
`;

/** Words that tie a clause to the one before it. */
export const joins = `și sau dar iar deci care căruia căreia cărora că pentru deoarece fiindcă când unde dacă deși până încât ca să`;
