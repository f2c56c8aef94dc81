// What counts as a promise in English, beyond "I'll do it by then": the many ways agents put one, and what only sounds so.
import { describe, expect, test } from 'vitest';
import { wallOf, wallText } from '../../../src/domain/due/wall.ts';
import { tell } from '../../../src/domain/reply/told.ts';

/** Wednesday, 12 March 2025, ten in the morning in London. */
const moment = { now: Date.UTC(2025, 2, 12, 10), timeZone: 'Europe/London' };

/** The due times of the promises in a draft, `DD HH:mm`; "open" where none is named. */
const dues = (text: string): readonly string[] =>
  tell(text, { lang: 'en', ...moment }).promises.map(({ due }) =>
    due === undefined ? 'open' : wallText(wallOf(due, moment.timeZone)).slice(8, 16).replace('T', ' '),
  );

describe('a promise in English', () => {
  test.each([
    // no subject, or no verb
    ['Back to you by 3pm.', '12 15:00'],
    ['Refund by Friday, at the latest.', '14 17:00'],
    ['Will ring you before close of play.', '12 17:00'],
    ['Sorting this for you today.', '12 17:00'],
    ["I'm on it first thing Monday.", '17 12:00'],
    ['Next update at 4pm.', '12 16:00'],
    ['Expect my call before we close today.', '12 17:00'],
    // other people and things of ours
    ['The surgery will call you tomorrow.', '13 17:00'],
    ['Dr Lowe is going to call you tomorrow.', '13 17:00'],
    ["I'll get this in front of the duty manager, who will call you by 3.", '12 15:00'],
    ["Someone's going to look at it today.", '12 17:00'],
    ['The courier comes back for it tomorrow.', '13 17:00'],
    ['The replacement leaves our warehouse tomorrow.', '13 17:00'],
    ['Power will be back by 9am tomorrow.', '13 09:00'],
    // what will be done, and what the customer will have of it
    ['Your refund will be made by the end of March.', '31 17:00'],
    ["You'll be reimbursed in two days.", '14 10:00'],
    ["You'll know where you stand by Friday.", '14 17:00'],
    ['You will see it on your statement in three to five business days.', '19 10:00'],
    ['You can expect a decision within 24 hours.', '13 10:00'],
    ['We have rebooked you for tomorrow between 11 and 1.', '13 13:00'],
    ['Your access will be up by 8PM.', '12 20:00'],
    ['A voucher is heading to your inbox today.', '12 17:00'],
    ['Kindly allow us 24 hours to get back to you.', '13 10:00'],
    // told of the thing itself
    ['The fix goes live at 14:30.', '12 14:30'],
    ["Darren's calling round first thing Monday.", '17 12:00'],
    ["He's back on Thursday at 8.", '13 08:00'],
    ["It's being signed on Thursday.", '13 17:00'],
    ["They're paying it tomorrow.", '13 17:00'],
    ["You're flying out tomorrow at 8am.", '13 08:00'],
    ['Your two seats stay reserved until Friday 6pm.', '14 18:00'],
    ['With you by 3pm.', '12 15:00'],
    // a time named before
    ["I finish at four, so you'll hear from me by then.", '12 16:00'],
    ['Let me chase the depot and come back to you by 2pm.', '12 14:00'],
    // beside a condition that is not its own
    ["I know our policy says 30 days, but I'll have the money back with you by Friday.", '14 17:00'],
    ["You can keep the old one and we'll send a new one on Friday.", '14 17:00'],
    ["I'll ring you at 4pm, and if you miss me I'm here tomorrow as well.", '12 16:00'],
    ["Send me your number and I'll call you at 4pm.", '12 16:00'],
  ])('is made by "%s"', (text, due) => expect(dues(text)).toEqual([due]));

  test.each([
    "We won't charge you a penny for this.",
    "You'll see a £20 credit on your next bill.",
    'Will check and revert.',
    'Both tickets will be re-issued.',
    'The fee will be taken off.',
    'All charges will be reversed.',
    "As soon as I hear from the bank, I'll text you.",
    "We'll phone you when you're off work.",
  ])('is made without a time by "%s"', (text) => expect(dues(text)).toEqual(['open']));

  test.each([
    "Send us the receipt and we'll refund you.",
    "Please keep the box and DM us your address, we'll send a bag for it.",
    "Once you've sent it, we'll take it from there.",
    'Your bank will release the money by Friday.',
    'Doors open at seven.',
    'Tickets will go on sale on 2 May.',
    'Stock lands on Thursday.',
    "You'll get used to it in no time.",
    'You will be asked for your PIN.',
    'You will find the form on our website.',
    "You'll need to restart the router today.",
    'Your plan will renew on Friday.',
    'Your card will be charged on Friday.',
    'The price will go up on Friday.',
    "We'll be closed on Monday.",
    "I'll be honest with you.",
    "I'm working from home today.",
    "We're having problems today.",
    'Expect delays until Friday.',
    "I know you'll be worried until Friday.",
    "The line won't be back before Friday.",
    'Please reply by tomorrow, otherwise we will close the case.',
  ])('is not made by "%s"', (text) => expect(dues(text)).toEqual([]));
});
