// The built-in packs, as texts: they enter through parsePack like any file a team lead sends.
import evidence from './evidence.json';
import fiveTruths from './five-truths.json';
import genuineCare from './genuine-care.json';
import iCare from './i-care.json';
import lawsOfCx from './laws-of-cx.json';
import legendaryService from './legendary-service.json';

/** JSON texts in the order packs are offered when they fit equally well. */
export const builtInPacks: readonly string[] = [
  legendaryService,
  iCare,
  fiveTruths,
  genuineCare,
  lawsOfCx,
  evidence,
].map((pack) => JSON.stringify(pack));
