// Who wrote what, by class names and data attributes: right, or unknown.
import { describe, expect, test } from 'vitest';
import { whoWrote } from '../../src/adapters/who.ts';

function messages(html: string): readonly Element[] {
  document.body.innerHTML = html;
  return [...document.body.children];
}

describe('whoWrote', () => {
  test.each([
    ['classes of their own', '<p class="msg msg--incoming"></p><p class="msg msgOutgoing"></p>', ['customer', 'agent']],
    [
      'end users by any spelling',
      '<p class="end-user"></p><p data-author="endUser"></p><p class="end_user"></p>',
      ['customer', 'customer', 'customer'],
    ],
    ['attributes', '<p data-direction="inbound"></p><p data-author-type="staff"></p>', ['customer', 'agent']],
    ['a private note by an agent', '<p class="agent private"></p>', ['note']],
    ['a system line', '<p class="system"></p>', ['system']],
    ['both sides at once', '<p class="customer agent"></p><p class="agent"></p>', ['unknown', 'agent']],
    ['words that stand for anybody', '<p class="user contact message"></p>', ['unknown']],
    ['nothing', '<p></p><p class="x"></p>', ['unknown', 'unknown']],
    [
      'marks inside that tell them apart',
      '<p><b class="customer-badge"></b></p><p><b class="agent-badge"></b></p>',
      ['customer', 'agent'],
    ],
    [
      'marks inside that are on all of them',
      '<p><b class="customer-menu"></b></p><p><b class="customer-menu"></b></p>',
      ['unknown', 'unknown'],
    ],
    ['names of what every object has', '<p class="constructor __proto__ toString"></p>', ['unknown']],
  ])('goes by %s', (_, html, authors) => {
    expect(whoWrote(messages(html))).toEqual(authors);
  });
});
