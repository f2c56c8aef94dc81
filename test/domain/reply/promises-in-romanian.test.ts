// What the Romanian tables take for a promise, before anything that was learnt: who acts for the company, in which form of the
// verb, and what only looks like a promise.
import { describe, expect, test } from 'vitest';
import { tell } from '../../../src/domain/reply/told.ts';

/** Tuesday, 24 November 2026, half past ten. */
const moment = { lang: 'ro', now: Date.UTC(2026, 10, 24, 8, 30), timeZone: 'Europe/Bucharest' } as const;
const promised = (text: string) => tell(text, moment).promises;

describe('a promise in Romanian', () => {
  test.each([
    // the agent
    'Îți schimb programarea pe joi la 10.',
    'O iau eu de la depozit mâine și ți-o aduc.',
    'Le las eu la recepție diseară.',
    'Vi le trimit pe e-mail azi.',
    'Am să vă scriu până vineri.',
    'Verific și revin.',
    'Dați-mi 15 minute să verific și revin.',
    'iti dau refund pana vineri',
    'revin in 10 min',
    // the company
    'Deblocăm contul în câteva minute.',
    'Reziliem contractul la 1 decembrie.',
    'Diferența de preț o returnăm pe card în două zile.',
    'Urmează să vă sunăm până la prânz.',
    'Vă dăm de veste până seara.',
    // somebody who acts for it
    'Un coleg vă va contacta în maximum 24 de ore.',
    'Un coleg de la suport tehnic o să vă sune până la 17.',
    'Colega mea de la facturare vă trimite documentul până la finalul zilei.',
    'Departamentul financiar vă va răspunde în 2 zile lucrătoare.',
    'Echipajul nostru este la dumneavoastră în 20 de minute.',
    // nobody named
    'Suma vă va fi returnată în 5 zile lucrătoare.',
    'Rambursarea se va face în cel mult 14 zile.',
    'Vi se vor restitui banii în maximum 14 zile.',
    'O să fie rezolvat până diseară.',
    'Se repară până la ora 18.',
    'Doctorul Șah vă sună mâine înainte de 17.',
    'Doamna directoare o să vă sune luni.',
    'Service-ul vă așteaptă vineri la 8:15.',
    'Decizia se ia luni.',
    'Apa revine în jur de 17.',
    'Nu închid tichetul până nu merge.',
    'Nu vă vom lua nimic pe 1 iunie.',
    // what the customer will have
    'Oferta o aveți mâine.',
    'Până la 16 primiți de la mine un mesaj cu numărul AWB.',
    'Aveți răspuns de la mine până la 15:00.',
    'Coletul nou ajunge la tine joi între 10 și 14.',
  ])('is made: %s', (text) => expect(promised(text)).toHaveLength(1));

  test.each([
    'V-am promis că vă sunăm ieri.',
    'Vă rog să reporniți routerul.',
    'Vă recomand să reveniți mâine.',
    'Vă informăm că mâine este sărbătoare.',
    'Vă înțeleg supărarea.',
    'Echipa noastră vă urează o zi frumoasă.',
    'Echipa de suport este disponibilă mâine până la 18.',
    'Plățile se fac până pe 25 noiembrie.',
    'Magazinul se deschide mâine la 10.',
    'În schimb, luni ați primit alt produs.',
    'Nu o să ajungă până vineri.',
    'Abonamentul se va reînnoi pe 1 iunie.',
    'Sistemul vă va cere parola din nou.',
    'Veți fi taxat pentru deplasare.',
    'Poate o plătesc mâine.',
    'Te ajutăm cu drag.',
    'Nu vă pot promite nimic până vineri.',
    'Cel mai probabil curierul va suna joi.',
    'Sperăm să ajungă mâine.',
    'De obicei rambursăm în 3 zile.',
    'Livrăm zilnic până la 22.',
    'Dacă ne trimiteți bonul, vă rambursăm banii mâine.',
  ])('is not made: %s', (text) => expect(promised(text)).toEqual([]));
});
