// Polish perfective verbs an agent promises with, by conjugation: a perfective form of the present is the future, so its
// ending alone tells who will do it.
import { fold } from '../words.ts';

/** `{wy,prze}śl`: one stem with each prefix. */
function stemsOf(notation: string): readonly string[] {
  return notation
    .trim()
    .split(/\s+/)
    .flatMap((item) => {
      const brace = /^\{([^}]*)\}(.*)$/.exec(item);
      return brace ? (brace[1] ?? '').split(',').map((prefix) => prefix + brace[2]) : [item];
    });
}

/** Endings of "I", "we", "he" and "they", then the stems that take them. */
type Conjugation = readonly [endings: string, stems: string];

/** The forms as word classes. `iOrHe`: a form of "I" that reads like "he" without its diacritics ("wyślę", "wyśle"). */
function futureOf(conjugations: readonly Conjugation[]) {
  const formsOf = (some: readonly Conjugation[], ...persons: readonly number[]): string =>
    some
      .flatMap(([endings, stems]) => {
        const each = endings.split(' ');
        return stemsOf(stems).flatMap((stem) => persons.map((person) => stem + (each[person] ?? '')));
      })
      .join(' ');
  const readsLikeHe = ([endings]: Conjugation) => fold(endings).startsWith(`${fold(endings.split(' ')[2] ?? '')} `);
  return {
    i: formsOf(
      conjugations.filter((one) => !readsLikeHe(one)),
      0,
    ),
    iOrHe: formsOf(conjugations.filter(readsLikeHe), 0),
    we: formsOf(conjugations, 1),
    he: formsOf(conjugations, 2),
    they: formsOf(conjugations, 3),
  };
}

/** Verbs by which an agent or the company acts. */
export const doing = futureOf([
  [
    'ę imy i ą',
    `{s,}sprawdz {prze,do,w,od,po,wy,s,roz,o}prowadz {za,s}twierdz uprzedz odwiedz urządz sporządz zarządz wynagrodz złagodz oszczędz zgromadz nagrodz
    {do,po,za}radz {z,po}lec {wy,prze}śledz {prze,wy,do}szkol {po,na}chyl {po,s}trąc ponagl {po,prze,u}sadz {od,za}pal
    {z,przy,ob,od,na}wróc {za,o,wy,do,s}płac {w,wy,do,prze,od,za,pod,na}rzuc skróc poświęc {w,prze,wy,na,pod,do,od,s,przy}kręc ustal {u,przy,po,wy,prze,roz,od}dziel
    zezwol {prze,po,wy,ob}myśl {o,s,wy,prze,na}kreśl oddal podświetl {u,prze,wy}ściśl`,
  ],
  [
    'ię imy i ią',
    `{z,po,do,prze,wy,od,za}rob {przed,na,za,prze,od,w,zo}staw {od,za,do,s,wy}kup {za,o,wy,do}mów {wz,od,po}now usprawn załatw {wy,z,za,od,prze,pod}mien
    uzupełn {wy,na,do,s,za}pełn {wy,ob}jaśn {do,prze,po,wy}gon {u,za}pewn uzgodn uwzględn uwoln zwoln umożliw udostępn upoważn wzmocn wyróżn uruchom uaktualn
    zgłęb przełam złap wyłap {s,u}traf ujawn zatrudn uprzyjemn odstąp ustąp wystąp zastąp nadrob uszczeln unieważn {z,po}jaw postanow wyłon`,
  ],
  ['szę simy si szą', '{z,o}gło {za,u}pro {po,za,wy,pod,od}wie'],
  ['żę zimy zi żą', '{za,od}mro wyra'],
  ['ję imy i ją', 'uspoko {do,na}stro {w,na,za,s,pod}kle'],
  ['szczę ścimy ści szczą', '{u,za,prze,po,roz}mie {o,wy}czy {od,wy,o,w,prze,}pu upro ui ugo'],
  [
    'ę ymy y ą',
    `{do,prze,po,od,za,wy,w,pod,roz}łącz {po,na,do,roz,prze,od,wy,za,ob,z,w,pod}licz {po,u,wy}życz {s,za,wy,do}kończ {na,po,prze}ucz {prze,wy,o,za}znacz {przy,po}spiesz
    {przy,po}śpiesz podwyższ {z,po}mniejsz {z,po}większ poszerz rozszerz ulepsz {s,u,od,wy}tworz otworz {wy,z,od,prze,po,na}mierz
    {do,na,po,za,wy,przed,prze,w,z,u,przy,roz,od}łoż przedłuż wydłuż obciąż obniż zbliż wdroż zabezpiecz {do,wy,prze}tocz dostarcz {za,po,o}świadcz powierz zatroszcz
    {roz,do,przy,za,po,zao}patrz {przy,za,prze,do,obe}jrz spojrz powtórz umorz {wy,po,}rusz {po,prze,wy}ćwicz wytłumacz przetłumacz zobacz wyczyszcz wyręcz zaręcz poręcz wylecz
    odhacz odśwież wysusz osusz wyposaż odwdzięcz odciąż rozważ {pod,wy,do}skocz {wy,po,za}walcz {wy,u}cisz`,
  ],
  [
    'uję ujemy uje ują',
    `{przy,na,do,u}got anul zaktualiz zrealiz zarezerw zweryfik przeanaliz {za,od}blok zorganiz {za,prze,od,do}instal skoryg {do,przy,za}piln zapropon wynegocj zaksięg
    sfotograf zdiagnoz przetest zarejestr {wy,}gener zmodyfik {s,prze}konfigur {s,za,wy,prze}pak {wy,za}druk skonsult {s,prze,po,wy}kier wyfiltr zasygnaliz zaofer {z,od,wy,prze}bud
    {za,roz}plan zlikwid zreset {za,do}stos {s,wy}prób sfinaliz zaakcept zrekompens {prze,s}kalkul zaaranż zaszyfr skopi skas sform zainicj zainterweni {za,od,z}not
    zareag opublik uregul {za,z,prze,wy}mont {prze,za}program zintegr {o,prze,do,po,wy}prac {na,przy,u,wy}szyk wydeleg zrefund skoordyn urat zidentyfik zlokaliz sprost
    zoptymaliz zminimaliz wyegzekw wyeksport zaimport wykas przeadres {re,dez,}aktyw zagwarant podar ofiar zameld zadeklar zarekomend zaprezent zademonstr wyremont
    zaangaż zanegocj zutyliz ukar zdyscyplin wytyp przeorganiz zmobiliz odizol zsynchroniz przemigr zrestart zarchiwiz pokwit {po,od,wy,prze,za}mal poczęst {do,za,roz,prze,na}ład zaopiek
    dopas wyregul wypras oznak zabuk przedyskut poinstru pokombin zrewid zrewanż zatank odhol zakwater przekwater {na,wy}prost zsum oszac zeskan wyrejestr zadecyd zdecyd wylos
    wyekspedi zaprojekt`,
  ],
  [
    'nę niemy nie ną',
    `{u,od,prze,wy,za,przy}su {wy,ś,prze,za,roz,na}ciąg {za,do,od,roz,prze,wy}mk rozwi sta zosta {po,prze,wy}pch dosięg osiąg zacz rozpocz {do,za,przy}p {do,za,prze,wy}klik
    {po,pod,do,wy}bieg {przy,do,na,wci}s {wspo,przypo}m {wy,ob}t obet rozstrzyg zerk {,wy}cof uprząt {o,z}gar {w,do}pad odet {pod,w}ep upom`,
  ],
  ['mę miemy mie mą', '{za,przy,pode,ode,wy,zde,prze,u,obe,wyna,na}j'],
  ['ezmę eźmiemy eźmie ezmą', 'w'],
  [
    'ę emy e ą',
    '{wy,prze,po,do,ode,na,pode,ze,roze,przy}śl {o,za,do,prze,pod,s,wy,roz,w,przy}pisz {prze,wy,po,na}każ wskaż {z,roz,na,za,po}wiąż',
  ],
  ['dę dziemy dzie dą', '{zna,odna,pode,do,przy,pó,wy,we,za,prze,ode,ze,obe}j {u,przy}sią'],
  ['kę czemy cze ką', '{u,wy}pie'],
  ['rę rzemy rze rą', 'wesp'],
  ['ę iemy ie ą', 'wezw {do,wy}rw'],
  ['jadę jedziemy jedzie jadą', '{po,przy,do,pod,wy,za,prze}'],
  ['biorę bierzemy bierze biorą', '{od,za,po,do,wy,roz,z,ze,ode}'],
  ['wiozę wieziemy wiezie wiozą', '{przy,do,za,od,pod,wy,po,prze,roz}'],
  ['niosę niesiemy niesie niosą', '{przy,do,za,od,pod,wy,prze,roz,w,pod}'],
  ['zę ziemy zie zą', 'rozgry'],
  ['trę trzemy trze trą', '{do,ze,wy,prze}'],
  [
    'am amy a ają',
    `{za,do,wy,prze,po}pyt {po,za}czek porozmawi {prze,do,od,po}czyt {wy,po,od,prze}szuk {wy,prze,po}słuch {z,prze,po}bad zadb {za,do,po,u,ws,pod,prze}trzym {wy,do,prze}kon {przy,u,rozpo,zapo}zn
    odwoł powoł przywoł {w,na,z,roze,ode,prze}gr zachow postar skorzyst wykorzyst spotk odzysk uzysk
    {do,od,na,wy,po,za,prze,roz}d posprząt obiec {po,prze,za}gad {za,po}dział porówn {po,przy}wit sprzed zapuk`,
  ],
  ['wiem wiemy wie wiedzą', '{do,wypo}'],
  ['gę żemy że gą', '{po,dopo,wspo}mo {prze,do}strze'],
  ['ję jemy je ją', '{prze,do,wy,na,pod}le {u,wy,prze}my {po,od,za}kry {za,od,prze}bi {za,do,prze,u}szy uży'],
]);

/** Verbs by which an agent only tells. */
export const telling = futureOf([
  ['ię imy i ią', '{za,od,prze,po,z}dzwon {po,za}wiadom'],
  ['ę imy i ą', 'potwierdz wróc'],
  ['ę emy e ą', '{na,od}pisz'],
  ['ę iemy ie ą', 'odezw'],
  ['wiem wiemy wie wiedzą', '{odpo,podpo,po,opo}'],
  ['uję ujemy uje ują', 'poinform skontakt zatelefon zrelacjon zaraport ustosunk'],
]);

/** Verbs whose "I" reads like a noun once the diacritics are gone: "umówię" and "w umowie". */
export const nouns = futureOf([['ię imy i ią', 'umów {na,po,od}praw {wy,u,do,pod,po,ze}staw {o,wy}cen']]);
