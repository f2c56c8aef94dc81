import { describe, expect, test } from 'vitest';
import { type ChecklistOptions, selectChecklist } from '../../../../src/domain/packs/choose/select-checklist.ts';
import type { Checklist, ChecklistStep } from '../../../../src/domain/packs/format/pack.ts';
import type { StepView } from '../../../../src/domain/panel-state.ts';
import { steps } from '../../../../src/domain/reply/review.ts';
import { sampleChecklist, samplePack } from '../sample-pack.ts';

const open: readonly StepView[] = steps.map((step) => ({ step, state: 'open', words: [], byHand: false }));
const options = (changes: Partial<ChecklistOptions> = {}): ChecklistOptions => ({
  uiLang: 'en',
  steps: open,
  checked: new Set(),
  ...changes,
});
const packOf = (...checklists: readonly Partial<Checklist>[]) => [
  samplePack({ checklists: checklists.map((changes) => sampleChecklist(changes)) }),
];
const chosen = (lists: readonly Partial<Checklist>[], changes: Partial<ChecklistOptions>) =>
  selectChecklist(packOf(...lists), options(changes))?.id.replace('sample/', '');

describe('selectChecklist chooses', () => {
  const lists: readonly Partial<Checklist>[] = [
    { id: 'any', when: {} },
    { id: 'late', when: { situations: ['delay'] } },
    { id: 'money', when: { situations: ['billing'] } },
    { id: 'update', when: { stages: ['update'] } },
  ];

  test.each<[string, Partial<ChecklistOptions>, string]>([
    ['what fits any case when nothing is known', {}, 'any'],
    ['the one for the situation', { situations: ['delay'], stage: 'first-answer' }, 'late'],
    ['the one for what matters most', { situations: ['billing', 'delay'] }, 'money'],
    ['the one for the stage', { stage: 'update' }, 'update'],
    ['the one for the situation over the one for the stage', { situations: ['delay'], stage: 'update' }, 'late'],
  ])('%s', (_, changes, id) => {
    expect(chosen(lists, changes)).toBe(id);
  });

  test('nothing when none fits', () => {
    expect(chosen([{ when: { situations: ['abuse'] } }], { situations: ['delay'] })).toBeUndefined();
    expect(selectChecklist([samplePack()], options())).toBeUndefined();
  });

  test('the same whatever the reply has earned', () => {
    const acting: Partial<Checklist> = { id: 'acting', when: { steps: ['act'] } };
    const done = open.map((step): StepView => ({ ...step, state: 'done' }));
    expect(chosen([acting, { id: 'any', when: {} }], { steps: open })).toBe(
      chosen([acting, { id: 'any', when: {} }], { steps: done }),
    );
  });
});

describe('the steps of a checklist', () => {
  const step = (id: string, tickedBy?: ChecklistStep['tickedBy']): ChecklistStep => ({
    id,
    text: { en: id, pl: id },
    ...(tickedBy && { tickedBy }),
  });
  const pack = packOf({ steps: [step('look'), step('act', 'act')] });
  const [act] = open.filter((one) => one.step === 'act');
  const stepsOf = (changes: Partial<ChecklistOptions>) => selectChecklist(pack, options(changes))?.steps;

  test.each<[string, Partial<StepView>, boolean, boolean]>([
    ['open while the reply has not earned it', {}, false, true],
    ['done by the words of the reply, and by no click', { state: 'done', words: ['I am checking'] }, true, false],
    ['done by the reply that was sent', { state: 'earlier' }, true, false],
    ['done by hand, and can be taken back', { state: 'done', byHand: true }, true, true],
  ])('are %s', (_, state, done, byHand) => {
    const found = stepsOf({ steps: [{ ...(act ?? open[0]), step: 'act', ...state } as StepView] }); // The step is given.
    expect(found?.[1]).toEqual({ id: 'sample/list/act', text: 'act', done, byHand, act: 'act' });
  });

  test('that no words tick are ticked by hand', () => {
    expect(stepsOf({})?.[0]).toEqual({ id: 'sample/list/look', text: 'look', done: false, byHand: true });
    expect(stepsOf({ checked: new Set(['sample/list/look']) })?.[0]).toMatchObject({ done: true, byHand: true });
  });

  test('speak the language of the interface, and English where that is missing', () => {
    const list = sampleChecklist();
    const titleIn = (uiLang: 'pl' | 'ro') => selectChecklist([samplePack({ checklists: [list] })], options({ uiLang }));
    expect(titleIn('pl')).toMatchObject({ title: list.title.pl, lang: 'pl' });
    expect(titleIn('ro')).toMatchObject({ title: list.title.en, lang: 'en' });
  });
});
