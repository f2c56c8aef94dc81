import { describe, expect, test } from 'vitest';
import { withRemembered } from '../../../src/domain/ticket/remember.ts';
import type { TicketSnapshot } from '../../../src/domain/ticket/snapshot.ts';

const ticketPage: TicketSnapshot = {
  source: 'page',
  helpdesk: 'request-tracker',
  ticketId: '12',
  subject: 'Lamp arrived broken',
  requester: 'Maria González',
  status: 'open',
  tags: ['lamp'],
  url: 'https://desk.example.com/Ticket/Display.html?id=12',
  messages: [{ author: 'customer', text: 'It is broken.' }],
  composer: { audience: 'public', draft: 'an old draft' },
};
const replyPage: TicketSnapshot = {
  source: 'page',
  helpdesk: 'request-tracker',
  ticketId: '12',
  url: 'https://desk.example.com/Ticket/Update.html?id=12',
  messages: [],
  composer: { audience: 'public', draft: 'Dear Maria' },
};

describe('withRemembered', () => {
  test('fills a reply page from the ticket page', () => {
    expect(withRemembered(replyPage, ticketPage)).toEqual({
      ...replyPage,
      subject: 'Lamp arrived broken',
      requester: 'Maria González',
      status: 'open',
      tags: ['lamp'],
      messages: ticketPage.messages,
    });
  });

  test('lets what the page says itself win', () => {
    const messages = [{ author: 'customer', text: 'It works now.' } as const];
    const newer = { ...replyPage, subject: 'Lamp works', messages };
    expect(withRemembered(newer, ticketPage)).toMatchObject({
      subject: 'Lamp works',
      messages,
      requester: 'Maria González',
    });
  });

  test('remembers no composer: a page without a box has none', () => {
    const { composer, ...noBox } = replyPage;
    expect(composer).toBeDefined();
    expect(withRemembered(noBox, ticketPage).composer).toBeUndefined();
  });

  test.each([
    ['another ticket', { ...ticketPage, ticketId: '13' }],
    ['another helpdesk', { ...ticketPage, helpdesk: 'zendesk' }],
    ['another origin', { ...ticketPage, url: 'https://other.example.com/12' }],
    ['nothing', undefined],
  ])('leaves the page alone when %s is remembered', (_, remembered) => {
    expect(withRemembered(replyPage, remembered)).toBe(replyPage);
  });
});
