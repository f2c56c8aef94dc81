import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { serve } from '../../src/cli/engine.ts';

async function ask(verb: string, ...lines: readonly unknown[]): Promise<readonly unknown[]> {
  const answers: unknown[] = [];
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await serve(verb, Readable.from([text]), (line) => {
    expect(line.indexOf('\n')).toBe(line.length - 1);
    answers.push(JSON.parse(line));
    return undefined;
  });
  return answers;
}

describe('the engine at the command line', () => {
  test('answers each line in order, and says what is wrong with one it cannot read', async () => {
    const answers = await ask(
      'read',
      { id: 1, text: 'It leaks.' },
      'not json',
      { id: 2 },
      '',
      { id: 'x', text: 5 },
      { id: 3, text: '' },
    );
    expect(answers).toMatchObject([
      { id: 1, lang: 'en' },
      { error: expect.any(String) },
      { id: 2, requests: [] },
      { id: 'x', error: expect.stringContaining('text') },
      { id: 3, feelings: [{ feeling: 'neutral', words: [] }], needs: [], repeat: false },
    ]);
  });

  test('reads a message, with the words it rests on', async () => {
    const text = 'The second lamp is broken too, and nobody answered my last two mails. I want a refund.';
    const [answer] = await ask('read', { id: 'a', text });
    expect(answer).toMatchObject({ id: 'a', lang: 'en', repeat: true, needs: expect.arrayContaining(['refund']) });
    const { feelings } = answer as {
      readonly feelings: readonly { readonly feeling: string; readonly words: readonly string[] }[];
    };
    expect(feelings[0]?.feeling).toBe('frustrated');
    for (const words of feelings.flatMap((one) => one.words)) expect(text).toContain(words);
  });

  test('reads a conversation whoever speaks in it', async () => {
    const messages = [
      { author: 'customer', text: 'Where is my parcel?' },
      { author: 'agent', text: 'On its way.' },
      { author: 'customer', text: 'Paczka dotarła, bardzo dziękuję!', at: '2026-03-02T10:00' },
    ];
    expect(await ask('read', { id: 1, messages })).toMatchObject([{ lang: 'pl', feelings: [{ feeling: 'happy' }] }]);
  });

  test('reviews a reply, with due times by the clock of the zone', async () => {
    const text = 'I’m sorry the lamp arrived broken. I will write to you by 16:00. What is your order number?';
    const [answer] = await ask('review', { id: 1, text, now: '2026-03-02T10:00', timeZone: 'Europe/Warsaw' });
    expect(answer).toMatchObject({
      apology: 'specific',
      owns: true,
      question: true,
      thanks: false,
      promise: [{ words: 'I will write to you by 16:00', what: 'I will write to you', due: '2026-03-02T16:00' }],
    });
  });

  test('names the cautions and another way to say it', async () => {
    const [answer] = await ask('review', { id: 1, text: 'We will get back to you as soon as possible.', lang: 'en' });
    expect(answer).toMatchObject({
      cautions: expect.arrayContaining([expect.objectContaining({ kind: 'vague_time', instead: expect.any(String) })]),
    });
  });

  test.each([
    ['en', 'by Friday noon', '2026-03-06T12:00:00'],
    ['pl', 'do piątku w południe', '2026-03-06T12:00:00'],
    ['ro', 'până vineri la prânz', '2026-03-06T12:00:00'],
  ])('finds when, %s', async (lang, text, start) => {
    expect(await ask('when', { id: 1, text, ref: '2026-03-02T10:00', lang })).toMatchObject([
      { found: [{ words: text, start }] },
    ]);
  });

  test('refuses a verb it does not know', async () => {
    await expect(ask('toString')).rejects.toThrow('read, review, when');
  });
});
