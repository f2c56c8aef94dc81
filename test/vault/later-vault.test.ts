// The vault whose code comes later: opening until it has come, and nothing asked meanwhile is lost.
import { describe, expect, test, vi } from 'vitest';
import { laterVault } from '../../src/vault/later-vault.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { memoryVault } from '../fakes/memory-vault.ts';

const note = { id: 'n', text: 'kept' };

function loading() {
  let come: (vault: Vault) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const load = vi.fn(
    () =>
      new Promise<Vault>((resolve, reject) => {
        come = resolve;
        fail = reject;
      }),
  );
  const { vault, bring } = laterVault(load);
  return { vault, bring, load, come: (there: Vault) => come(there), fail: () => fail(new Error('the file is gone')) };
}

describe('laterVault', () => {
  test('is opening, and loads nothing, until somebody asks', () => {
    const { vault, load } = loading();
    expect(vault.lock()).toEqual({ kind: 'opening' });
    expect(load).not.toHaveBeenCalled();
  });

  test('has nothing to get ready before it has come', async () => {
    const { vault, bring, come } = loading();
    vault.getReady();
    const there = memoryVault();
    const getReady = vi.spyOn(there, 'getReady');
    const brought = bring();
    come(there);
    await brought;
    expect(getReady).not.toHaveBeenCalled();
    vault.getReady();
    expect(getReady).toHaveBeenCalledOnce();
  });

  test('answers what was asked meanwhile once it has come, and loads once', async () => {
    const { vault, bring, load, come } = loading();
    const put = vault.put('draft', note);
    void bring();
    come(memoryVault());
    expect(await put).toEqual({ ok: true, value: undefined });
    expect(await vault.get('draft', 'n')).toEqual({ ok: true, value: note });
    expect(load).toHaveBeenCalledOnce();
  });

  test('tells who listened before it came that it is open, and of every change after', async () => {
    const { vault, bring, come } = loading();
    const told: unknown[] = [];
    const end = vault.onChange((kinds) => told.push([vault.lock().kind, kinds]));
    const there = memoryVault();
    come(there); // Nobody has asked: there is nothing to come yet.
    const brought = bring();
    come(there);
    await brought;
    await vault.put('draft', note);
    end();
    await vault.put('draft', { id: 'm', text: 'unheard' });
    expect(told).toEqual([
      ['open', []],
      ['open', ['draft']],
    ]);
  });

  test('is broken when it cannot be had, answers so, and comes when it is tried again', async () => {
    const { vault, load, come, fail } = loading();
    const asked = vault.newest('draft', 1);
    fail();
    expect(await asked).toMatchObject({ ok: false, problem: { code: 'store-failed' } });
    expect(vault.lock()).toMatchObject({ kind: 'broken', problem: { code: 'store-failed' } });
    const again = vault.tryAgain();
    come(memoryVault());
    await again;
    expect(vault.lock()).toEqual({ kind: 'open', sealed: false });
    expect(load).toHaveBeenCalledTimes(2);
  });
});
