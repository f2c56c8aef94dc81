// Insertion into textareas in a real browser, with real keys for typing and for undo.
import { describe, expect, test } from 'vitest';
import { insertText } from '../../src/composer/insert-text.ts';
import { mount, remembered, type, undo, untouched } from './editors.ts';

const textarea = () => mount<HTMLTextAreaElement>('<textarea id="box"></textarea>', '#box');

describe('a textarea', () => {
  test('takes the text at the caret, and one undo gives back what was typed before', async () => {
    const box = textarea();
    box.focus();
    await type('Dear Ana, I see.');
    box.setSelectionRange(9, 9);
    expect(await insertText(remembered(box), 'thank you for waiting.')).toBe('inserted');
    expect(box.value).toBe('Dear Ana, thank you for waiting. I see.');
    await undo();
    expect(box.value).toBe('Dear Ana, I see.');
  });

  test('what is typed after it is undone by itself', async () => {
    const box = textarea();
    box.focus();
    await type('One.');
    await insertText(remembered(box), 'Two.');
    await type(' Three.');
    expect(box.value).toBe('One. Two. Three.');
    await undo();
    expect(box.value).toBe('One. Two.');
    await undo();
    expect(box.value).toBe('One.');
  });

  test('a selection is replaced, and undo gives it back', async () => {
    const box = textarea();
    box.focus();
    await type('I will look soon, promised.');
    box.setSelectionRange(12, 16);
    expect(await insertText(remembered(box), 'by 16:00')).toBe('inserted');
    expect(box.value).toBe('I will look by 16:00, promised.');
    await undo();
    expect(box.value).toBe('I will look soon, promised.');
  });

  test('several lines stay several lines', async () => {
    const box = textarea();
    box.focus();
    expect(await insertText(remembered(box), 'Dzień dobry,\r\n\r\nsprawdzam.')).toBe('inserted');
    expect(box.value).toBe('Dzień dobry,\n\nsprawdzam.');
  });

  test('keeps its caret while the focus is elsewhere, and gets the focus back', async () => {
    const box = mount<HTMLTextAreaElement>('<textarea id="box">Da. Nu.</textarea><button>x</button>', '#box');
    box.focus();
    box.setSelectionRange(3, 3);
    document.querySelector('button')?.focus();
    expect(await insertText(remembered(box), 'Poate.')).toBe('inserted');
    expect(box.value).toBe('Da. Poate. Nu.');
    expect(document.activeElement).toBe(box);
  });

  test('never clicked in: the text goes after the agent’s words and before the quote', async () => {
    const box = textarea();
    box.value = 'Yes, I will.\n\nOn 2 Nov, Sam wrote:\n> Can you?';
    expect(await insertText(untouched(box, 'Yes, I will.'), 'Today.')).toBe('inserted');
    expect(box.value).toBe('Yes, I will. Today.\n\nOn 2 Nov, Sam wrote:\n> Can you?');
  });

  test('never clicked in and without words: the text gets a line above the quote', async () => {
    const box = textarea();
    box.value = 'On 2 Nov, Sam wrote:\n> Can you?';
    expect(await insertText(untouched(box), 'Yes.')).toBe('inserted');
    expect(box.value).toBe('Yes.\n\nOn 2 Nov, Sam wrote:\n> Can you?');
    expect(box.selectionStart).toBe('Yes.'.length);
  });

  test('focused by the page at its very start, with nothing of the agent’s in it: above the quote as well', async () => {
    const box = textarea();
    box.value = 'On 2 Nov, Sam wrote:\n> Can you?';
    box.setSelectionRange(0, 0);
    expect(await insertText(remembered(box), 'Yes.')).toBe('inserted');
    expect(box.value).toBe('Yes.\n\nOn 2 Nov, Sam wrote:\n> Can you?');
  });

  test.each(['readonly', 'disabled', 'maxlength="8"'])('is left alone when it is %s', async (attribute) => {
    const box = mount<HTMLTextAreaElement>(`<textarea id="box" ${attribute}>abc</textarea>`, '#box');
    expect(await insertText(remembered(box), 'much longer than that')).toBe('refused');
    expect(box.value).toBe('abc');
  });

  test('controlled by a framework: it hears of the text and keeps it', async () => {
    const box = textarea();
    let state = '';
    const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    // As React does: a property of its own on the element, so that writes by script go unnoticed.
    let tracked = '';
    Object.defineProperty(box, 'value', {
      configurable: true,
      get: () => native?.get?.call(box),
      set: (value: string) => {
        tracked = value;
        native?.set?.call(box, value);
      },
    });
    box.addEventListener('input', () => {
      const now: string = native?.get?.call(box);
      if (now === tracked) return;
      state = now;
      setTimeout(() => {
        box.value = state;
      });
    });
    box.focus();
    await type('Hi');
    expect(await insertText(remembered(box), 'there')).toBe('inserted');
    expect(state).toBe('Hi there');
    expect(box.value).toBe('Hi there');
  });

  test('where the command is switched off, the text still arrives and is announced', async () => {
    const box = textarea();
    const original = document.execCommand;
    const heard: string[] = [];
    box.addEventListener('input', () => heard.push(box.value));
    document.execCommand = () => false;
    expect(await insertText(remembered(box), 'Hi')).toBe('inserted');
    document.execCommand = original;
    expect(heard).toEqual(['Hi']);
  });

  test('in an open shadow root', async () => {
    const host = mount<HTMLElement>('<div id="host"></div>', '#host');
    const root = host.attachShadow({ mode: 'open' });
    const box = document.createElement('textarea');
    root.append(box);
    box.focus();
    await type('abc');
    expect(await insertText(remembered(box), 'def')).toBe('inserted');
    expect(box.value).toBe('abc def');
    await undo();
    expect(box.value).toBe('abc');
  });
});
