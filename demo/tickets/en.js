// The English tickets. All people are invented.
import { daysAgo, hoursAgo } from '../when.js';

/** @type {readonly import('./tickets.js').Ticket[]} */
export const english = [
  {
    id: '48213',
    lang: 'en',
    subject: 'Lamp arrived broken again',
    requester: { name: 'Maria González', email: 'maria.gonzalez@example.com' },
    status: 'Open',
    channel: 'Email',
    queue: 'Orders',
    messages: [
      {
        author: 'customer',
        name: 'Maria González',
        at: daysAgo(11, '18:42'),
        text: `Hello,

My order 20931 came today, but the glass shade of the lamp has a crack right across it. I have attached two photos. Could you please send me another one?

Thank you
Maria González`,
      },
      {
        author: 'agent',
        name: 'Tom Whitfield',
        at: daysAgo(10, '09:15'),
        text: `Hi Maria,

I am sorry about the shade. A new lamp leaves our warehouse tomorrow, there is no need to send the first one back.

Best wishes
Tom, Customer Care`,
      },
      {
        author: 'customer',
        name: 'Maria González',
        at: daysAgo(5, '12:08'),
        text: `Hello Tom,

the new lamp arrived this morning and it is broken as well. The box had a hole in one side. What happens now?

Maria`,
      },
      {
        author: 'customer',
        name: 'Maria González',
        at: daysAgo(2, '20:31'),
        text: `Hello, is anybody reading this? I wrote three days ago and have not heard a word.

Maria`,
      },
      {
        author: 'note',
        name: 'Tom Whitfield',
        at: daysAgo(1, '16:50'),
        text: `Two of these left in the warehouse. They can pack one by hand the same day if we ask before 14:00. New item without return is fine up to 60 euros.`,
      },
      {
        author: 'customer',
        name: 'Maria González',
        at: hoursAgo(2.6),
        text: `This is the third time I am writing about the same thing. The second lamp is broken too, and nobody answered my last two mails.

It was meant to be a present for my father, he turns seventy at the weekend. I am really disappointed. I have taken photos, I have kept the boxes, I have waited at home twice for the courier, and I still have nothing to give him.

Please tell me when a lamp that works will be here, or give me my money back.

Maria González

> Tom Whitfield, Customer Care, wrote:
> I am sorry about the shade. A new lamp leaves our warehouse tomorrow, there is no need to send the first one back.`,
      },
    ],
  },
  {
    id: '48221',
    lang: 'en',
    subject: 'Locked out the day before payday',
    requester: { name: 'Danielle Okafor', email: 'danielle.okafor@example.com' },
    status: 'Open',
    channel: 'Chat',
    queue: 'Accounts',
    messages: [
      {
        author: 'customer',
        name: 'Danielle Okafor',
        at: hoursAgo(0.9),
        text: `Hi, my account has been locked since this morning. It says "unusual activity" and nothing else.`,
      },
      {
        author: 'system',
        name: 'Harbour',
        at: hoursAgo(0.9),
        text: `Customer verified by one-time code.`,
      },
      {
        author: 'agent',
        name: 'Alex Morgan',
        at: hoursAgo(0.8),
        text: `Hi Danielle, thanks for confirming the code. I can see the lock. Did you sign in from a new phone or while travelling?`,
      },
      {
        author: 'customer',
        name: 'Danielle Okafor',
        at: hoursAgo(0.7),
        text: `I got a new phone two days ago, that's all. I'm really worried now. My salary comes in tomorrow and my rent goes out the same night. If the account is still locked then, the payment bounces and I can't afford another late fee.

Is my money safe? And when can I get back in?`,
      },
    ],
  },
  {
    id: '48196',
    lang: 'en',
    subject: 'Just wanted to say thank you',
    requester: { name: 'Peter Hargreaves', email: 'peter.hargreaves@example.com' },
    status: 'Pending',
    channel: 'Email',
    queue: 'Internet',
    messages: [
      {
        author: 'agent',
        name: 'Alex Morgan',
        at: daysAgo(6, '11:05'),
        text: `Hello Mr Hargreaves,

The new router is on its way. If the lights are not steady after ten minutes, write to me and we will go through it together.

Alex, Customer Care`,
      },
      {
        author: 'customer',
        name: 'Peter Hargreaves',
        at: daysAgo(1, '09:27'),
        text: `Dear Alex,

The router came the very next day and I had it running in five minutes, all by myself, which at 78 I am rather proud of. Last night I saw my granddaughter in Canada on the big screen for the first time in months.

Thank you so much for your patience on the phone. You never once made me feel silly. Please tell your manager you are wonderful!

With warm regards
Peter Hargreaves

--
Peter Hargreaves
Retired, and enjoying it`,
      },
    ],
  },
];
