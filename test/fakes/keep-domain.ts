// The pure domain and the packs hold no state, and loading them is most of what a start of the background costs: a new
// context gets the modules that are loaded already. Everything that may remember something is loaded anew.
import { vi } from 'vitest';

const paths = Object.keys(import.meta.glob('../../src/{domain,packs}/**/*.ts'));
const loaded = new Map<string, Promise<object>>();

function load(path: string): Promise<object> {
  const module = loaded.get(path) ?? vi.importActual<object>(path);
  loaded.set(path, module);
  return module;
}

/** For every module imported from now on. */
export function keepDomain(): void {
  for (const path of paths) vi.doMock(path, () => load(path));
}
