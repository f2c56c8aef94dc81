// What is taken for a press on "send", and what is not: real clicks and keys on small composers, as desks build them.
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { couldBeReplyBox } from '../../src/adapters/reply-box.ts';
import { rememberCaret } from '../../src/composer/remember-caret.ts';
import { watchSent } from '../../src/content/watch-sent.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Longer than it takes to see that Enter has emptied a box. */
const afterEnter = () => pause(250);
const draft = 'I will write to you by 16:00.';

let close = () => {};
afterEach(() => close());

/** @param html has the reply box as `.box`; a frame or a shadow root gets it from `inner` */
function open(html: string, fill?: (root: HTMLElement) => void) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.append(root);
  fill?.(root);
  const inner = root.querySelector('iframe')?.contentDocument ?? undefined;
  const shadow = root.querySelector('[data-shadow]')?.shadowRoot ?? undefined;
  const find = (selector: string) =>
    (shadow ?? root).querySelector<HTMLElement>(selector) ?? root.querySelector<HTMLElement>(selector);
  const box = inner?.querySelector<HTMLElement>('.box') ?? find('.box');
  const told: unknown[] = [];
  const end = new AbortController();
  const memory = rememberCaret(couldBeReplyBox);
  const follow = watchSent({
    box: () => box ?? undefined,
    caret: () => memory.last()?.editable,
    sending: (words, isSure) => told.push({ words, isSure }),
    notSending: () => told.push('not sending'),
  });
  for (const one of [document, ...(inner ? [inner] : [])]) {
    memory.follow(one, end.signal);
    follow(one, end.signal);
  }
  close = () => {
    end.abort();
    root.remove();
  };
  const press = async (selector = '[data-press]') => {
    const control = find(selector);
    if (!control) throw new Error(`nothing matches ${selector}`);
    await userEvent.click(control);
  };
  const caretAtEnd = () => {
    box?.focus();
    if (box?.isContentEditable) {
      const selection = box.ownerDocument.getSelection();
      selection?.selectAllChildren(box);
      selection?.collapseToEnd();
    }
  };
  return { root, box, told, press, caretAtEnd };
}

const rich = `<div class="box" contenteditable="true" style="min-height: 60px"><p>${draft}</p></div>`;
const field = `<textarea class="box" rows="4" cols="60">${draft}</textarea>`;
const composer = (button: string, box = rich) => `<section><div>${box}</div><footer>${button}</footer></section>`;
const button = (name: string) => `<button type="button" data-press>${name}</button>`;

const sure = [{ words: draft, isSure: true }];
const maybe = [{ words: draft, isSure: false }];

describe('a press on the button beside the box', () => {
  test.each([
    ...['Send', 'Submit as Solved', 'Send and close', 'Reply', 'Update', 'Post comment', 'Send &amp; set as pending'],
    ...[
      'Prześlij jako rozwiązane',
      'Wyślij',
      'Wyslij',
      'Odpowiedz',
      'Wyślij i zamknij',
      'Zaktualizuj zgłoszenie',
      'Opublikuj odpowiedź',
    ],
    ...['Trimite', 'Răspunde', 'Raspunde', 'Trimite răspunsul', 'Trimite și închide', 'Actualizează'],
    ...['Senden', 'Antworten', 'Envoyer', 'Répondre', 'Enviar', 'Invia', 'Verzenden'],
  ])('"%s" is a send', async (name) => {
    const { told, press } = open(composer(button(name)));
    await press();
    expect(told).toEqual(sure);
  });

  test.each([
    [
      'an icon with a label',
      '<button type="button" data-press aria-label="Send"><svg width="9" height="9"></svg></button>',
    ],
    ['an icon that only its mark-up names', '<button type="button" data-press class="btn-send"><i>➤</i></button>'],
    ['a test id', '<div role="button" data-press data-test-id="submit_button-button">➤</div>'],
    ['a menu entry', '<ul><li data-press>Submit and Close</li></ul>'],
  ])('%s is a send', async (_, html) => {
    const { told, press } = open(composer(html));
    await press();
    expect(told).toEqual(sure);
  });

  test('by the keyboard is a send', async () => {
    const { root, told } = open(composer(button('Send')));
    root.querySelector<HTMLElement>('button')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(told).toEqual(sure);
  });

  test('is told with the box still full, though the page empties it at once', async () => {
    const { root, box, told, press } = open(composer(button('Send')));
    root.querySelector('button')?.addEventListener('click', () => box?.replaceChildren());
    await press();
    expect(told).toEqual(sure);
  });

  test('in another tree than the box is one, too: box in a frame', async () => {
    const { told, press } = open(
      composer(button('Send'), '<iframe></iframe>'),
      (root) => void root.querySelector('iframe')?.contentDocument?.body.insertAdjacentHTML('beforeend', rich),
    );
    await press();
    expect(told).toEqual(sure);
  });

  test('in another tree than the box is one, too: both in shadow roots', async () => {
    const { told, press } = open('<div data-shadow></div>', (root) => {
      const shadow = root.querySelector('[data-shadow]')?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = composer(button('Send'));
    });
    await press();
    expect(told).toEqual(sure);
  });

  test('far from it may be one', async () => {
    const levels = 20;
    const { told, press } = open(`${'<div>'.repeat(levels)}${rich}${'</div>'.repeat(levels)}${button('Update')}`);
    await press();
    expect(told).toEqual(maybe);
  });
});

describe('a press that sends no reply', () => {
  test.each([
    ...['Discard', 'Discard reply', 'Cancel', 'Delete draft', 'Save draft', 'Send later', 'Schedule send', 'Preview'],
    ...['Odrzuć', 'Anuluj', 'Usuń szkic', 'Zapisz szkic', 'Wyślij później', 'Cofnij wysłanie', 'Zamknij'],
    ...['Renunță', 'Anulează', 'Șterge ciorna', 'Salvează ciorna', 'Trimite mai târziu', 'Închide'],
    ...['Verwerfen', 'Entwurf löschen', 'Supprimer le brouillon', 'Annuler', 'Descartar', 'Annulla', 'Verwijderen'],
    ...['Add note', 'Send as internal note', 'Dodaj notatkę', 'Notatka wewnętrzna', 'Adaugă notă internă'],
    ...['Bold', 'Attach a file', 'Macros', 'Close'],
  ])('"%s"', async (name) => {
    const { told, press } = open(composer(button(name)));
    await press();
    expect(told).toEqual([]);
  });

  test.each([
    ['a tab that chooses', '<button type="button" role="tab" data-press>Public reply</button>'],
    ['a switch', '<button type="button" aria-pressed="false" data-press>Reply</button>'],
    ['the arrow beside it', '<button type="button" data-press data-test-id="submit_button-menu-button">▾</button>'],
    ['a message somebody sent', '<ul><li data-press class="sent-item send-status">Alex, 14:05</li></ul>'],
    ['the arrow of a menu', '<button type="button" aria-haspopup="menu" data-press>Submit as…</button>'],
    ['who is written to', '<button type="button" class="sender" data-press>help@example.com</button>'],
    [
      'a message that speaks of it',
      `<li data-press>Could you please send me another one? ${'I wait. '.repeat(12)}</li>`,
    ],
  ])('%s', async (_, html) => {
    const { told, press } = open(composer(html));
    await press();
    expect(told).toEqual([]);
  });

  test('on "Send" with nothing in the box', async () => {
    const { told, press } = open(composer(button('Send'), '<textarea class="box"> </textarea>'));
    await press();
    expect(told).toEqual([]);
  });

  test('by the page itself', () => {
    const { root, told } = open(composer(button('Send')));
    root.querySelector('button')?.click();
    expect(told).toEqual([]);
  });

  test('on a link in the reply that says "send"', async () => {
    const linked = rich.replace('</p>', ' <a data-press href="#x">Send</a></p>');
    const { told, press } = open(composer('', linked));
    await press();
    expect(told).toEqual([]);
  });
});

describe('a form', () => {
  const form = (submit: string) => `<form>${field}${submit}</form>`;
  const stay = (root: HTMLElement) =>
    root.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());

  test.each(['Go', 'OK', 'Send'])('submitted by "%s" is a send, told once', async (name) => {
    const { told, press } = open(form(`<button data-press>${name}</button>`), stay);
    await press();
    expect(told).toEqual(sure);
  });

  test('submitted by "Save draft" is none', async () => {
    const { told, press } = open(form('<input type="submit" data-press value="Save draft">'), stay);
    await press();
    expect(told).toEqual([]);
  });

  test('that is another one, a search, is none', async () => {
    const { told, press } = open(
      `${composer('')}<form><input name="q" value="x"><button data-press>Go</button></form>`,
      stay,
    );
    await press();
    expect(told).toEqual([]);
  });
});

describe('a key in the box', () => {
  test.each([
    ['rich text', rich],
    ['a field', field],
  ])('Ctrl+Enter is a send: %s', async (_, box) => {
    const { told, caretAtEnd } = open(composer('', box));
    caretAtEnd();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(told).toEqual(sure);
  });

  test('Enter is a send where it empties the box', async () => {
    const { box, told, caretAtEnd } = open(composer('', field));
    box?.addEventListener('keydown', (event) => {
      event.preventDefault();
      if (box instanceof HTMLTextAreaElement) box.value = '';
    });
    caretAtEnd();
    await userEvent.keyboard('{Enter}');
    await afterEnter();
    expect(told).toEqual(maybe);
  });

  test.each(['{Enter}', '{Shift>}{Enter}{/Shift}', 'a', '{Tab}'])('%s is none where it does not', async (key) => {
    const { told, caretAtEnd } = open(composer('', rich));
    caretAtEnd();
    await userEvent.keyboard(key);
    await afterEnter();
    expect(told).toEqual([]);
  });

  test('Ctrl+Enter elsewhere is none', async () => {
    const { root, told } = open(`${composer('')}<input class="search" value="x">`);
    root.querySelector<HTMLElement>('.search')?.focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(told).toEqual([]);
  });
});

describe('after a press', () => {
  const both = composer(`${button('Send')}<button type="button" data-drop>Discard</button>`);

  test('a discard takes it back', async () => {
    const { told, press } = open(both);
    await press();
    await press('[data-drop]');
    expect(told).toEqual([...sure, 'not sending']);
  });

  test.each([
    ['Delete', '{Control>}a{/Control}{Delete}'],
    ['cutting', '{Control>}a{/Control}{Control>}x{/Control}'],
    ['undo', 'x{Control>}z{/Control}'],
  ])('clearing by hand takes it back: %s', async (_, keys) => {
    const { told, press, caretAtEnd } = open(both);
    await press('[data-press]');
    caretAtEnd();
    await userEvent.keyboard(keys);
    expect(told).toEqual([...sure, 'not sending']);
  });

  test('writing on, and keys in the empty box, do not', async () => {
    const { box, told, press, caretAtEnd } = open(both);
    await press();
    caretAtEnd();
    await userEvent.keyboard(' Bye');
    box?.replaceChildren();
    await userEvent.keyboard('{Backspace}');
    expect(told).toEqual(sure);
  });

  test('a discard that comes first is not worth a word', async () => {
    const { told, press } = open(both);
    await press('[data-drop]');
    expect(told).toEqual([]);
  });
});
