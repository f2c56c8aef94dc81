// Every file of every build, as the browser gets it: no code and no markup from strings, nothing inline, nothing from elsewhere,
// and the security policy to the letter. What the sources may say is held by quiet.test.ts.
import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './source-files.ts';

const builds = ['chromium', 'firefox', 'chromium-sealed', 'firefox-sealed'] as const;

const policy = (connections: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src ${connections}; ` +
  "frame-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";

type Rule = {
  readonly reason: string;
  readonly word: RegExp;
  readonly of: readonly string[];
  /** What breaks it: a rule that finds nothing in these would find nothing anywhere. */
  readonly broken: readonly string[];
};

/** Namespaces are names, what is an example leads nowhere, and the last is how the library that writes calendars signs them. */
const elsewhere =
  /\b(?:https?|wss?):\/\/(?!www\.w3\.org\/|sebbo2002\.github\.io\b)(?!(?:[\w-]+\.)*example\.com\b)[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;

const rules: readonly Rule[] = [
  {
    reason: 'no code from strings',
    word: /\beval\s*\(|\bFunction\s*\(\s*["'`]|new Function\b|\bset(?:Timeout|Interval)\s*\(\s*["'`]|javascript:/,
    of: ['.js', '.html'],
    broken: ['eval(a)', 'new Function(a)', 'Function("return 1")', 'setTimeout("a()",1)', '<a href="javascript:a()">'],
  },
  {
    reason: 'text is text, never HTML',
    word: /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|\.srcdoc\b|setHTMLUnsafe/,
    of: ['.js'],
    broken: ['a.innerHTML=b', 'a.outerHTML += b', 'a.insertAdjacentHTML("x",b)', 'document.writeln(a)', 'a.srcdoc=b'],
  },
  {
    reason: 'nothing comes from elsewhere',
    word: elsewhere,
    of: ['.js', '.html', '.css', '.json'],
    broken: ['import("https://cdn.example.net/a.js")', 'url(http://fonts.example.org/a.woff2)', 'wss://a.example.io'],
  },
  {
    reason: 'no script in a page, and no frame',
    word: /<script(?![^>]*\ssrc="\/)|<script[^>]*>\s*[^<\s]|\son[a-z]+=|<(?:iframe|object|embed|base|meta http-equiv)\b/i,
    of: ['.html'],
    broken: ['<script>a()</script>', '<script src="/a.js">a()</script>', '<p onclick="a()">', '<iframe src="/a">'],
  },
  {
    reason: 'styles lie in files',
    word: /<style\b|\sstyle=/i,
    of: ['.html'],
    broken: ['<style>a{}</style>', '<p style="color:red">'],
  },
];

describe.each(rules)('the rule "$reason"', ({ word, broken }) => {
  test.each(broken)('is broken by %s', (line) => expect(word.test(line)).toBe(true));
});

describe.each(builds)('the %s build', (target) => {
  test.each(rules)('$reason', ({ reason, word, of }) => {
    const files = filesBelow(`dist/${target}`, ...of);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) expect(word.exec(read(file))?.[0], `${file}: ${reason}`).toBeUndefined();
  });

  test('its security policy is this one, to the letter', () => {
    const { content_security_policy: built } = JSON.parse(read(`dist/${target}/manifest.json`));
    expect(built).toEqual({ extension_pages: policy(target.endsWith('-sealed') ? "'none'" : 'https:') });
    expect(JSON.stringify(built)).not.toMatch(/unsafe-|\*|http:|data:|blob:/);
  });
});
