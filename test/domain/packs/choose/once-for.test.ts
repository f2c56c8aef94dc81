// What is worked out once, at once or in steps.
import { expect, test } from 'vitest';
import { onceFor, onceInSteps, type Steps } from '../../../../src/domain/packs/choose/once-for.ts';

test('onceFor works it out once for each thing', () => {
  let times = 0;
  const answer = onceFor(({ word }: { readonly word: string }) => `${word}${++times}`);
  const [one, other] = [{ word: 'a' }, { word: 'b' }];
  expect([answer(one), answer(one), answer(other)]).toEqual(['a1', 'a1', 'b2']);
});

function counted() {
  let worked = 0;
  const made = onceInSteps(function* (of: { readonly size: number }): Steps<number> {
    for (let step = 0; step < of.size; step += 1) {
      worked += 1;
      yield undefined;
    }
    return of.size * 10;
  });
  return { made, worked: () => worked };
}

test('onceInSteps does one piece of work at a step, and all of it only once', () => {
  const { made, worked } = counted();
  const of = { size: 3 };
  const steps = made.steps(of)[Symbol.iterator]();
  steps.next();
  expect(worked()).toBe(1);
  expect([...made.steps(of)]).toHaveLength(2);
  expect([made.get(of), made.get(of), worked()]).toEqual([30, 30, 3]);
});

test('onceInSteps finishes what was begun when somebody cannot wait', () => {
  const { made, worked } = counted();
  const of = { size: 5 };
  const steps = made.steps(of)[Symbol.iterator]();
  steps.next();
  expect([made.get(of), worked()]).toEqual([50, 5]);
  expect([steps.next().done, worked()]).toEqual([true, 5]);
});
