// Who reads the reply, from the controls round the box, in the languages of desks.
import { describe, expect, test } from 'vitest';
import { audienceAround, blockOf } from '../../src/adapters/audience.ts';

function block(html: string): Element {
  document.body.innerHTML = `<div id="block">${html}</div>`;
  return document.body.firstElementChild ?? document.body;
}

describe('audienceAround', () => {
  test.each([
    ['<button>Send</button>', 'public'],
    ['<button>Add note</button>', 'internal'],
    ['<button>Wyślij</button>', 'public'],
    ['<button>Dodaj notatkę</button>', 'internal'],
    ['<button>Dodaj notatke wewnetrzna</button>', 'internal'],
    ['<button>Trimiteți</button>', 'public'],
    ['<button>Adăugați nota internă</button>', 'internal'],
    ['<input type="submit" value="Odpowiedz">', 'public'],
    ['<button aria-label="Notiz hinzufügen">+</button>', 'internal'],
    ['<button>Internet</button>', 'unknown'],
    ['<button>OK</button>', 'unknown'],
    ['<button>Reply</button><button>Add note</button>', 'unknown'],
    [
      '<button role="tab" aria-selected="true">Reply</button><button role="tab" aria-selected="false">Note</button>',
      'public',
    ],
    ['<button aria-pressed="false">Răspuns</button><button aria-pressed="true">Notă internă</button>', 'internal'],
    ['<a class="tab active" href="#">Private note</a><button>Send</button>', 'internal'],
    ['<button hidden>Add note</button><button>Send</button>', 'public'],
  ] as const)('%s is %s', (html, audience) => {
    expect(audienceAround(block(html))).toBe(audience);
  });
});

test('the block of a box is the nearest ancestor with a button in sight', () => {
  block(
    '<section><div><textarea></textarea><button hidden>x</button></div><button>Send</button></section><button>Other</button>',
  );
  const box = document.querySelector('textarea');
  expect(box && blockOf(box)).toBe(document.querySelector('section'));
});
