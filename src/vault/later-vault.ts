// The vault for a page that has more urgent things to load: it is opening until its code has come, and every question waits.
import type { OwnKind } from '../domain/own/records.ts';
import { failed, type Outcome, type Problem } from '../domain/problem.ts';
import type { Vault } from './vault.ts';

type LaterVault = {
  readonly vault: Vault;
  /** Fetches it now, unless it is there or on its way. Where it cannot be had, the vault is broken until it is tried again. */
  readonly bring: () => Promise<void>;
};

/** @param load what opens the vault itself */
export function laterVault(load: () => Promise<Vault>): LaterVault {
  let there: Vault | undefined;
  let coming: Promise<void> | undefined;
  let problem: Problem | undefined;
  const listeners = new Set<(kinds: readonly OwnKind[]) => void>();
  const tell = (kinds: readonly OwnKind[]): void => {
    for (const listener of [...listeners]) listener(kinds);
  };
  const open = async (): Promise<void> => {
    try {
      there = await load();
      problem = undefined;
      there.onChange(tell);
    } catch (error) {
      problem = { code: 'store-failed', detail: String(error).slice(0, 200) };
      coming = undefined;
    }
    tell([]);
  };
  const bring = (): Promise<void> => {
    coming ??= open();
    return coming;
  };
  const asked = async <T>(ask: (vault: Vault) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    await bring();
    return there === undefined ? failed('store-failed', problem?.detail) : ask(there);
  };
  const vault: Vault = {
    lock: () => there?.lock() ?? (problem === undefined ? { kind: 'opening' } : { kind: 'broken', problem }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (kind, ...records) => asked((vault) => vault.put(kind, ...records)),
    get: (kind, id) => asked((vault) => vault.get(kind, id)),
    update: (kind, id, change) => asked((vault) => vault.update(kind, id, change)),
    newest: (kind, most) => asked((vault) => vault.newest(kind, most)),
    each: (kind, take, signal) => asked((vault) => vault.each(kind, take, signal)),
    remove: (kind, ...ids) => asked((vault) => vault.remove(kind, ...ids)),
    clear: (kind) => asked((vault) => vault.clear(kind)),
    count: (kind) => asked((vault) => vault.count(kind)),
    wholeness: () => asked((vault) => vault.wholeness()),
    accept: () => asked((vault) => vault.accept()),
    keyed: (text) => asked((vault) => vault.keyed(text)),
    turnOn: (passphrase) => asked((vault) => vault.turnOn(passphrase)),
    turnOff: (secret) => asked((vault) => vault.turnOff(secret)),
    unlock: (passphrase) => asked((vault) => vault.unlock(passphrase)),
    unlockWithCode: (code) => asked((vault) => vault.unlockWithCode(code)),
    change: (secret, next) => asked((vault) => vault.change(secret, next)),
    newCode: (secret) => asked((vault) => vault.newCode(secret)),
    codeKept: () => asked((vault) => vault.codeKept()),
    isCodeUnkept: () => there?.isCodeUnkept() ?? false,
    confirm: (secret) => asked((vault) => vault.confirm(secret)),
    getReady: () => there?.getReady(),
    lockNow: () => there?.lockNow(),
    lockSettings: () => there?.lockSettings() ?? {},
    setLockSettings: (settings) => asked((vault) => vault.setLockSettings(settings)),
    tryAgain: () => there?.tryAgain() ?? bring(),
    everything: () => asked((vault) => vault.everything()),
    backup: (madeAt, secret, far) => asked((vault) => vault.backup(madeAt, secret, far)),
    readBackup: (file) => asked((vault) => vault.readBackup(file)),
    remakeAll: (make) => asked((vault) => vault.remakeAll(make)),
    forgetAll: () => asked((vault) => vault.forgetAll()),
    startAnew: () => asked((vault) => vault.startAnew()),
    rescue: (madeAt) => asked((vault) => vault.rescue(madeAt)),
  };
  return { vault, bring };
}
