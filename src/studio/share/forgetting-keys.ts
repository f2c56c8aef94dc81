// What was read stays in a page's memory, and JavaScript cannot wipe it: once signing keys have been read here and their room is
// locked, in this window or another, the page is loaded anew. A page that never read one goes on as it is.
import type { Outcome } from '../../domain/problem.ts';
import type { Vault } from '../../vault/vault.ts';

/** @param reload loads the page anew */
export function forgettingKeys(vault: Vault, reload: () => void): Vault {
  let wereRead = false;
  const noting = (kind: string) => {
    if (kind === 'signingKey' && vault.lock().kind === 'open') wereRead = true;
  };
  /** What was asked while it opened was read when it is answered. */
  const noted = async <T>(kind: string, asked: Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const answer = await asked;
    if (answer.ok) noting(kind);
    return answer;
  };
  vault.onChange(() => {
    if (!wereRead || vault.lock().kind !== 'locked') return;
    wereRead = false;
    reload();
  });
  return {
    ...vault,
    get: (kind, id) => {
      noting(kind);
      return noted(kind, vault.get(kind, id));
    },
    newest: (kind, most) => {
      noting(kind);
      return noted(kind, vault.newest(kind, most));
    },
    put: (kind, ...records) => {
      noting(kind);
      return vault.put(kind, ...records);
    },
  };
}
