import { describe, expect, test } from 'vitest';
import { decide } from '../../../../src/domain/reading/learnt/decide.ts';

const names = (scores: Readonly<Record<string, number>>) => decide(scores).feelings.map(({ feeling }) => feeling);

describe('decide', () => {
  test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
    ['the strongest feeling', { happy: 4 }, ['happy']],
    ['two that are nearly as strong', { worried: 4, sad: 3.5 }, ['worried', 'sad']],
    ['frustrated and angry together against one', { frustrated: 2, angry: 1.9, sad: 2.2 }, ['frustrated', 'sad']],
    ['neutral alone', { neutral: 4, worried: 3.5 }, ['neutral']],
  ])('names %s', (_, scores, said) => expect(names(scores)).toEqual(said));

  test('names needs above zero, the most pressing first, three at most', () => {
    const { needs } = decide({ fix: 1, time: 3, refund: -0.1, human: 2, heard: 0.5 });
    expect(needs).toEqual(['time', 'human', 'fix']);
  });

  test('reads by the general web’s weights what reads like no message to support', () => {
    const scores = { happy: 3, 'general angry': 3, general: 9 };
    expect(names(scores)).toEqual(['angry']);
    expect(names({ ...scores, general: -9 })).toEqual(['happy']);
  });

  test('says nothing more where nothing was learnt', () => {
    expect(decide({})).toMatchObject({ needs: [], repeat: false, arousal: 'calm' });
  });
});
