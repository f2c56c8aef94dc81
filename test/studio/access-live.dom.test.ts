// What a screen reader is given to say unasked while a pack is written: little, and never with each key.
import { afterEach, expect, test } from 'vitest';
import { nextFrame } from '../gallery/stage.tsx';
import { hear } from '../ui/hear.ts';
import { stand } from './stand.ts';

let ear: ReturnType<typeof hear>;
afterEach(() => ear.close());

test.each([
  ['studio-write-prompt', '.desk-fields textarea', 'I see how much this has cost you, {customer}, and I', 2],
  ['studio-write-head', '.desk-fields :is(input, textarea)', 'Lamps and everything that keeps them alight at night', 2],
  ['studio-write-prompt', 'input[type=search]', 'lamp', 1],
] as const)('many keys in %s, %s, say little', async (state, selector, text, most) => {
  const { root } = await stand(state);
  const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  field.focus();
  ear = hear(document.body);
  for (let end = 1; end <= text.length; end += 1) {
    field.value = text.slice(0, end);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await nextFrame();
  }
  expect(ear.heard().length, ear.heard().join(' | ')).toBeLessThanOrEqual(most);
});
