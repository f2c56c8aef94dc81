import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language/lang.ts';
import { shortQuote } from '../../../src/domain/reading/short-quote.ts';

describe('shortQuote takes', () => {
  test.each<[Lang, string, string]>([
    ['en', 'Hello, the heating stopped working, please help.', 'the heating stopped working'],
    ['en', 'Good morning. My parcel never arrived. Thanks, Tom', 'My parcel never arrived'],
    ['pl', 'Dzień dobry, paczka nie dotarła, proszę o pomoc.', 'paczka nie dotarła'],
    ['ro', 'Bună ziua, aplicația nu merge deloc, vă rog ajutați-mă.', 'aplicația nu merge deloc'],
  ])('what happened, word for word (%s): %s', (lang, text, quote) => {
    expect(shortQuote(text, { lang })).toBe(quote);
  });
});

describe('shortQuote takes nothing', () => {
  test.each<[string, string]>([
    ['of thanks', 'It works now, thank you so much for the help!'],
    ['of abuse', 'Your useless app crashed again, you idiots'],
    ['of shouting', 'MY PARCEL NEVER ARRIVED'],
    ['of a question', 'Why has my parcel never arrived?'],
    [
      'of a long tale',
      'The heating in the whole house where we live with three children stopped working on Monday night',
    ],
    ['with an account number in it', 'Card 4111 1111 1111 1111 was charged twice'],
    ['with an address in it', 'Refund to jo@example.com failed twice'],
    ['of a plain question', 'Hello, what are your opening hours?'],
    ['of nothing', ''],
  ])('%s', (_, text) => {
    expect(shortQuote(text, { lang: 'en' })).toBeUndefined();
  });

  test('that is not in the text, or long, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('broken', 'again', 'never', 'arrived', '.', ',', '!', 'the', '12345', 'ł', '\n')),
        (parts) => {
          const text = parts.join(' ');
          const quote = shortQuote(text, { lang: 'en' });
          if (quote === undefined) return;
          expect(text).toContain(quote);
          expect(quote.length).toBeLessThanOrEqual(60);
          expect(quote.split(' ').length).toBeLessThanOrEqual(8);
        },
      ),
      { numRuns: 500 },
    );
  });
});
