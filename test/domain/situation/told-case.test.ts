import { describe, expect, test } from 'vitest';
import type { Situation, SituationRead } from '../../../src/domain/situation/situation.ts';
import { caseOf, nothingTold, tellSituation, tellStage } from '../../../src/domain/situation/told-case.ts';

const read = (...situations: readonly Situation[]): readonly SituationRead[] =>
  situations.map((situation) => ({ situation, cues: [], of: 'customer' }));

describe('the agent’s word', () => {
  test('comes before what was read, newest first', () => {
    const told = tellSituation(tellSituation(nothingTold, 'delay', true), 'billing', true);
    expect(caseOf(read('outage', 'delay'), undefined, told).situations).toEqual(['billing', 'delay', 'outage']);
  });

  test('takes away what was read', () => {
    const told = tellSituation(nothingTold, 'outage', false);
    expect(caseOf(read('outage', 'delay'), undefined, told).situations).toEqual(['delay']);
  });

  test('can be changed back and forth without a trace', () => {
    const once = tellSituation(nothingTold, 'abuse', true);
    const twice = tellSituation(tellSituation(once, 'abuse', false), 'abuse', true);
    expect(twice).toEqual(once);
  });

  test('on the stage stands until the customer writes again', () => {
    const told = tellStage(nothingTold, 'closing', 100);
    expect(caseOf([], 'waiting', told, 90).stage).toBe('closing');
    expect(caseOf([], 'waiting', told, 110).stage).toBe('waiting');
  });

  test('leaves unknown what nobody knows', () => {
    expect(caseOf([], undefined)).toEqual({ situations: [] });
  });
});
