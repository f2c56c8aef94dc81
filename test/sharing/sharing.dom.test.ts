// The same in a real browser, whose keys and streams are not Node's.
import { describe, expect, test } from 'vitest';
import { toBase64Url } from '../../src/sharing/base64url.ts';
import { packCode, readPackCode } from '../../src/sharing/pack-code.ts';
import { readPackFile, writePackFile } from '../../src/sharing/pack-file.ts';
import { exportKey, importKey, makeSigningKey, signText } from '../../src/sharing/signing-key.ts';
import { samplePack } from '../domain/packs/sample-pack.ts';

const text = JSON.stringify(samplePack());
// RFC 8032, section 7.1, test 2, as PKCS#8.
const rfc = {
  secret: 'MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7',
  key: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
};

describe('in a browser', () => {
  test('a key signs, goes out and comes in', async () => {
    const made = await makeSigningKey();
    expect(await importKey(exportKey(made.secret))).toEqual(made);
    const signed = { key: made.key, signature: await signText(text, made.secret) };
    expect(await readPackFile(writePackFile(text, signed))).toMatchObject({ text, signed, isGenuine: true });
    expect(await readPackFile(writePackFile(`${text} `, signed))).toMatchObject({ isGenuine: false });
    expect(await readPackFile(writePackFile(text, { ...signed, key: rfc.key }))).toMatchObject({ isGenuine: false });
  });

  test('a key from OpenSSL comes in with its public half', async () => {
    expect(await importKey(exportKey(rfc.secret))).toEqual(rfc);
  });

  test('a code gives its file back', async () => {
    expect(await readPackCode(await packCode(text))).toEqual({ ok: true, file: text });
  });

  test('a code with damage is refused, and no stream is left with an error nobody hears', async () => {
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => void unheard.push(event.reason);
    addEventListener('unhandledrejection', hear);
    for (const bytes of ['hello, this is plain', '\x03', '\xff\xff\xff', '']) {
      const body = toBase64Url(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
      expect((await readPackCode(await coded(body))).ok, bytes).toBe(false);
    }
    const whole = (await packCode(text.repeat(50))).slice('carecue1:'.length).split('.')[0] ?? '';
    expect((await readPackCode(await coded(whole.slice(0, 80)))).ok).toBe(false);
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', hear);
    expect(unheard).toEqual([]);
  });

  test('a code that unfolds into 256 MiB is refused', { timeout: 60_000 }, async () => {
    let left = 256;
    const zeros = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull(controller) {
        if (left > 0) controller.enqueue(new Uint8Array(2 ** 20));
        else controller.close();
        left -= 1;
      },
    });
    const squeezed = await new Response(zeros.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    const read = await readPackCode(await coded(toBase64Url(new Uint8Array(squeezed))));
    expect(read).toMatchObject({ ok: false, problem: { code: 'too-large' } });
  });
});

async function coded(body: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  const checksum = Array.from(hash.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `carecue1:${body}.${checksum}`;
}
