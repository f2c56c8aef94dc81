// Invented tickets of any length: the same words every time, so that two runs read the same page.

export type Message = {
  readonly type: 'end-user' | 'agent' | 'internal';
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  /** Paragraphs with an empty line between them. */
  readonly text: string;
};
export type Ticket = {
  readonly id: string;
  readonly subject: string;
  readonly requester: string;
  readonly messages: readonly Message[];
};

const customer = [
  'Hello, I am writing again because the second lamp came broken as well, and I am really disappointed.',
  'I ordered it on the third of the month, paid for express delivery, and it took nine days to get here.',
  'The box was crushed on one side and the glass shade is in pieces; I have taken photos of everything.',
  'Nobody called me back yesterday although your colleague said somebody would before five.',
  'I need a lamp by Friday since my mother is moving into her new flat and this was meant for her.',
  'Could you please tell me whether I get my money back or whether you are sending another one?',
  'I have now explained this three times and I am tired of starting from the beginning with every reply.',
  'The tracking page still says that the parcel is being prepared, so I do not know what to believe.',
  'If there is a form I have to fill in, just send it to me and I will do it this evening.',
  'I am worried that the new one will be packed the same way and arrive in the same condition.',
] as const;

const agent = [
  'Hello Maria, thank you for the photos, they show clearly what happened on the way to you.',
  'I am sorry that you had to write to us again about the same lamp.',
  'I have asked the warehouse to check the packing of the whole batch before anything else leaves.',
  'The courier has opened a case and needs two working days to look at the damage.',
  'I will write to you by tomorrow at noon with the number of the new parcel.',
  'You do not have to send the broken one back, please just keep the glass away from children.',
  'Your refund for the express delivery was made today and should be on your account by Thursday.',
  'My colleague Tomasz looks after the delivery and will call you if the driver has a question.',
] as const;

const note = [
  'Third contact about the same order; replacement without return is fine up to 60 euros.',
  'Courier case opened, waiting for their answer, reminder set for tomorrow morning.',
] as const;

const people = {
  'end-user': { name: 'Maria Delgado', lines: customer },
  agent: { name: 'Alex Morgan', lines: agent },
  internal: { name: 'Tomasz Lis', lines: note },
} as const;

/** Customer, agent, customer, agent, and now and then a note between them; the last word is the customer's. */
function typeOf(place: number, count: number): Message['type'] {
  if (place === count - 1) return 'end-user';
  return place % 10 === 7 ? 'internal' : place % 2 === 0 ? 'end-user' : 'agent';
}

/** Three to seven lines in two paragraphs: some 60 to 130 words, as a mail has. */
function textOf(lines: readonly string[], place: number): string {
  const length = 3 + (place % 5);
  const chosen = Array.from({ length }, (_, index) => lines[(place * 3 + index) % lines.length] ?? '');
  return [chosen.slice(0, 2).join(' '), chosen.slice(2).join(' ')].join('\n\n');
}

/** The ticket of a number: its last three digits say how many messages it has. */
export function ticketOf(id: string): Ticket {
  const count = Number(id.slice(-3));
  const begin = Date.UTC(2026, 10, 1, 8);
  const message = (_: unknown, place: number): Message => {
    const type = typeOf(place, count);
    const { name, lines } = people[type];
    return {
      type,
      name,
      at: new Date(begin + place * 3_600_000).toISOString(),
      text: textOf(lines, place + Number(id[0])),
    };
  };
  return {
    id,
    subject: `Lamp arrived broken again (${id})`,
    requester: people['end-user'].name,
    messages: Array.from({ length: count }, message),
  };
}
