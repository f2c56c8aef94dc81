// Polish: what a reply commits to for later, and what only looks so. Perfective verbs carry the future themselves.
import type { CueTable } from '../match-cues.ts';
import type { PromiseSign } from '../signs.ts';

export const promises: CueTable<PromiseSign> = {
  'i-do': `
    !nie|czy|<helper> <do-i>
    będę _ (na miejscu|u (pana|pani|państwa)|razem|z (panem|panią|technikiem)|tam|obecny|obecna|czuwać|dzwonić)
    (będę) !mieć|miała|miał|wdzięczn*|potrzebow*|w|na|tu|musi *ać|*ić|*yć|*eć|*ał|*ała|*ił|*iła|*ował|*owała
    obiecuję (że|to)?
  `,
  'we-do': `
    !nie|czy <do-we>
    będziemy !mieć|wdzięczn*|potrzebow*|w|na|musi *ać|*ić|*yć|*eć|*li
    <helper> _6 <do-they> !otwart*|czynn*
    obiecujemy (że|to)?
    (technik|serwisant|monter|kurier|instalator|ekipa|kierowca) będzie
  `,
  'i-tell': `
    !nie|czy|<helper> <tell-i> !(_5 <helper>)
    (dam|będę dawać|dam-panu|dam-pani) _2 (znać|odpowiedź|sygnał|znak)
    się odezwę
    (otrzyma|dostanie|usłyszy) _4 ode mnie
    ode mnie _3 (wiadomość|odpowiedź|mail*|telefon|informacj*)
  `,
  'we-tell': `
    !nie|czy <tell-we>
    (zadzwoni|oddzwoni|napisze|odezwie|skontaktuje|odpowie|odpisze) _2 (do|z) (pana|pani|panem|panią|państwa|państwem)
    !do|i (szef|szefowa|kierownik|kierowniczka|dyrektor|opiekun|opiekunka) _4 <tell-they>
    (skontaktuje|odezwie|zadzwoni|oddzwoni) _4 <helper>
    (damy) _2 (znać|odpowiedź)
    się odezwiemy
    (<helper>) _3 <tell-they>
    (otrzyma|dostanie|usłyszy) _4 od nas
    (otrzyma|dostanie) (pan|pani) _2 (wiadomość|odpowiedź|mail*|sms*|informacj*|telefon|potwierdzenie)
    będziemy informować
    (zadzwoni|oddzwoni|napisze|odezwie|skontaktuje) _ (się)? _ (do|z|kolega|koleżanka|nasz*|mój|moja|technik|ktoś|doradca|specjalista)
  `,
  'i-now': `
    !nie (wysyłam|zwracam|zamawiam|zlecam|umawiam|przelewam|nadaję|wymieniam|dosyłam|oddaję|dzwonię|wracam|odpisuję)
  `,
  'we-now': `
    !nie (wysyłamy|zwracamy|zamawiamy|zlecamy|umawiamy|przelewamy|nadajemy|wymieniamy|dosyłamy|oddajemy|dzwonimy|wracamy|przyjeżdżamy|dostarczamy)
  `,
  'you-get': `
    !gdy|kiedy|jeśli|czy będzie|będą _ (w|na) (pana|pani|państwa) (skrzynce|koncie|mailu|karcie)
    !gdy|kiedy|jeśli|czy będzie|będą (gotow*|u pana|u pani|u państwa|na pana|na pani|do odbioru)
    !nie|czy|gdy|kiedy (otrzyma|dostanie) (pan|pani|zwrot*|now*|przesyłk*|paczk*|pieniądze|środki|korekt*|faktur*)
    !gdy|kiedy|czy (otrzymają|dostaną) _ państwo
    !gdy|kiedy|jeśli|czy (zwrot|przesyłka|paczka|zamówienie|korekta|faktura|nowy|nowa|nowe|środki|pieniądze|konto|lampa|usługa|urządzenie|sprzęt|całość|kwota) _4 (zostanie|zostaną|dotrze|dotrą|trafi|trafią|przyjdzie|wyjdzie|wróci|wrócą|wpłynie|wpłyną|będzie u|będą u|będzie gotow*|będzie na|pojawi)
    (zostanie|zostaną) _3 (wysłan*|zwrócon*|naprawion*|wymienion*|dostarczon*|doręczon*|przelan*|odblokow*|poprawion*|usunięt*|zrealizow*|odebran*)
  `,
  'no-promise': `
    !nawet jeśli|jeżeli
    o ile
    (gdyby|w razie|w przypadku|jak tylko pan|jak tylko pani|gdy tylko pan|gdy tylko pani|po otrzymaniu od|kiedy pan|kiedy pani|gdy pan|gdy pani|jak pan|jak pani|po przesłaniu|po odesłaniu)
    (staramy|starają|dokładamy|dążymy|próbujemy)
    (zwykle|zazwyczaj|z reguły|przeważnie|zawsze|standardowo)
    (może|mogą|można|mógłby|mogłaby|chciał*|powinien|powinna) (pan|pani|państwo) _ (napisać|wysłać)?
    zgodnie z regulaminem
  `,
};
