// Promises made to an IT department, read off the sources: one door to the network, no HTML from strings, no way in for a page.
import { describe, expect, test } from 'vitest';
import { filesBelow, importsOf, read, withoutComments } from './source-files.ts';

const everywhere = [
  {
    word: /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
    reason: 'nothing leaves the machine',
    // Packs from addresses the agent or the company named; in a sealed build not even that.
    except: /^src\/platform\/fetch-bytes\.ts$/,
  },
  {
    word: /rel=["']?(?:preconnect|dns-prefetch|prefetch|preload)|<iframe|createElement\(['"]iframe/,
    reason: 'these open a connection even when blocked',
  },
  {
    word: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc/,
    reason: 'text is text, never HTML',
  },
  { word: /\beval\s*\(|new Function\b|setTimeout\(\s*['"`]/, reason: 'no code from strings' },
  {
    word: /addEventListener\(\s*['"`]message['"`]|\.onmessage\b|onMessageExternal|onConnectExternal|postMessage\(/,
    reason: 'a page has no way to speak to us',
    // A channel of our own origin, a line the browser opened, a worker of ours: no page is at the other end.
    except: /^src\/(messages\/changes|platform\/lines|vault\/(open-vault|argon2-worker|argon2-in-worker))\.ts$/,
  },
] as const;

describe('sources', () => {
  test.each(filesBelow('src', '.ts', '.tsx', '.html', '.css'))('%s is quiet', (file) => {
    const source = withoutComments(read(file));
    for (const rule of everywhere) {
      if ('except' in rule && rule.except.test(file)) continue;
      expect(rule.word.exec(source)?.[0], `${file}: ${rule.reason}`).toBeUndefined();
    }
  });

  test('the one door to the network is opened from one place', () => {
    const who = filesBelow('src', '.ts', '.tsx').filter((file) =>
      importsOf(read(file)).some(({ from }) => from.endsWith('/fetch-bytes.ts')),
    );
    expect(who).toEqual(['src/background/packs/ask-address.ts']);
  });

  test.each([
    "credentials: 'omit'",
    "referrerPolicy: 'no-referrer'",
    "cache: 'no-store'",
    "redirect: 'manual'",
    'if (__SEALED__) return',
  ])('what goes through it says %s', (words) => {
    expect(withoutComments(read('src/platform/fetch-bytes.ts'))).toContain(words);
  });

  test.each(filesBelow('src/domain', '.ts'))('%s has no clock and no chance of its own', (file) => {
    const source = withoutComments(read(file));
    expect(
      /Date\.now|new Date\(\s*\)|Math\.random|Temporal\.Now|performance\./.exec(source)?.[0],
      `${file}: time comes as an argument`,
    ).toBeUndefined();
  });

  test.each(filesBelow('src', '.ts', '.tsx').filter((file) => !file.startsWith('src/platform/')))(
    '%s names the browser only through platform',
    (file) => {
      if (file.startsWith('src/messages/')) return;
      const source = withoutComments(read(file));
      expect(
        /(?<![\w.'"`-])(?:chrome|browser)\.[a-z]/.exec(source)?.[0],
        `${file}: src/platform names the browser`,
      ).toBeUndefined();
    },
  );

  // A language's tables are as long as its people's ways to say things: one pattern a line, for diffs that can be read.
  const tables = /^src\/domain\/language\/[a-z]{2}\//;
  test.each(filesBelow('src', '.ts', '.tsx').filter((file) => !tables.test(file)))('%s stays small', (file) => {
    expect(read(file).split('\n').length, `${file}: split it before it grows past 250 lines`).toBeLessThanOrEqual(251);
  });
});
