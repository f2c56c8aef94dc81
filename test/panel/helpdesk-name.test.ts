// The name a helpdesk goes by.
import { expect, test } from 'vitest';
import { helpdeskName } from '../../src/panel/helpdesk-name.ts';

test.each([
  ['zendesk', 'https://a.example.com/', 'Zendesk'],
  ['request-tracker', 'https://a.example.com/', 'Request Tracker'],
  ['hubspot', 'https://a.example.com/', 'HubSpot'],
  ['generic', 'https://desk.example.com/t/1', 'desk.example.com'],
  ['generic', 'no address', ''],
])('helpdesk %s at %s is called %s', (helpdesk, url, name) => {
  expect(helpdeskName({ helpdesk, url })).toBe(name);
});
