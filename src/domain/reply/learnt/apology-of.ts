// The apology of a draft: whether there is one and whether it names the thing was learnt; the tables say where it stands.
import { type Apology, apologyIn } from '../apology.ts';
import type { Draft } from '../draft.ts';
import { oddsOf } from './judge-reply.ts';
import { shown } from './shown.ts';

/** Where the tables see a thing named, it takes more than even odds to deny it. Log odds. */
const denied = -0.6;

export function apologyOf(draft: Draft): Apology {
  const tabled = apologyIn(draft);
  const [odds, names] = [oddsOf(draft.judged, 'apologises'), oddsOf(draft.judged, 'names')];
  if (odds === undefined || names === undefined) return tabled;
  if (odds <= 0) return { kind: 'none', cues: [], generic: [] };
  const cues = tabled.cues.length > 0 ? tabled.cues : shown(draft, 'apologises', []);
  if (names > (tabled.kind === 'specific' ? denied : 0))
    return { kind: 'specific', cues, generic: tabled.generic.length < cues.length ? tabled.generic : [] };
  return { kind: 'generic', cues, generic: tabled.generic };
}
