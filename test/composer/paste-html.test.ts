import { expect, test } from 'vitest';
import { pasteHtml, proseMirrorHtml } from '../../src/composer/paste-html.ts';

test.each([
  ['one line stays inline', 'Thank you.', 'Thank you.'],
  ['mark-up stays text', '<b>&"', '&lt;b&gt;&amp;&quot;'],
  ['spaces at the edges survive', ' and so ', '&nbsp;and so&nbsp;'],
  ['lines become paragraphs', 'One\nTwo', '<p>One</p><p>Two</p>'],
  ['an empty line stays one', 'One\n\nTwo', '<p>One</p><p><br></p><p>Two</p>'],
])('%s', (_, text, html) => {
  expect(pasteHtml(text)).toBe(html);
});

test.each([
  ['one line is open at both ends', 'Thank you.', '<p data-pm-slice="1 1 []">Thank you.</p>'],
  ['mark-up stays text', '<p>&"', '<p data-pm-slice="1 1 []">&lt;p&gt;&amp;&quot;</p>'],
  ['spaces at the edges stay as they are', ' and so ', '<p data-pm-slice="1 1 []"> and so </p>'],
  ['an empty line stays one', 'One\n\nTwo', '<p data-pm-slice="1 1 []">One</p><p><br></p><p>Two</p>'],
])('for ProseMirror: %s', (_, text, html) => {
  expect(proseMirrorHtml(text)).toBe(html);
});
