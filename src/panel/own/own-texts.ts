// Texts of the own room that are typed and not saved yet: shown at once, kept in the vault a moment after the last key.
import type { Problem } from '../../domain/problem.ts';
import type { Vault } from '../../vault/vault.ts';
import { keptTexts } from '../kept-texts.ts';

export type OwnTexts = {
  /** `undefined` until the vault was asked. */
  readonly read: (field: string) => string | undefined;
  /** What the vault had; what was typed meanwhile stands against it. */
  readonly found: (field: string, text: string) => void;
  readonly type: (field: string, text: string) => void;
  /** Forgets a field whose text was saved, unless more has been typed since. */
  readonly forget: (field: string, saved: string) => void;
  /** Keeps now what still waits. @returns once it is kept, or told that it could not be */
  readonly flush: () => Promise<void>;
  /** Everything in the vault became another: what was held here is asked for anew. Flush first what is to be kept. */
  readonly drop: () => void;
  readonly onChange: (listener: () => void) => () => void;
};

export function ownTexts(vault: Vault, tell: (problem: Problem) => void): OwnTexts {
  const texts = new Map<string, string>();
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const keep = async (field: string, text: string) => {
    const kept = await (text === '' ? vault.remove('draft', field) : vault.put('draft', { id: field, text }));
    if (!kept.ok) tell(kept.problem);
  };
  let kept: Promise<unknown> = Promise.resolve();
  const waiting = keptTexts((field, text) => {
    kept = Promise.all([kept, keep(field, text)]);
  });
  const type: OwnTexts['type'] = (field, text) => {
    texts.set(field, text);
    waiting.type(field, text);
    changed();
  };
  return {
    read: (field) => texts.get(field),
    found: (field, text) => {
      if (texts.has(field)) return;
      texts.set(field, text);
      changed();
    },
    type,
    forget: (field, saved) => {
      if (texts.get(field) !== saved) return;
      type(field, '');
      waiting.flush();
    },
    flush: async () => {
      waiting.flush();
      await kept;
    },
    drop: () => {
      texts.clear();
      changed();
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
