import { expect, test } from 'vitest';
import { pasteHtml } from '../../src/composer/paste-html.ts';

test.each([
  ['one line stays inline', 'Thank you.', 'Thank you.'],
  ['mark-up stays text', '<b>&"', '&lt;b&gt;&amp;&quot;'],
  ['spaces at the edges survive', ' and so ', '&nbsp;and so&nbsp;'],
  ['lines become paragraphs', 'One\nTwo', '<p>One</p><p>Two</p>'],
  ['an empty line stays one', 'One\n\nTwo', '<p>One</p><p><br></p><p>Two</p>'],
])('%s', (_, text, html) => {
  expect(pasteHtml(text)).toBe(html);
});
