// Romanian, as far as the check of a pack must know it.
import type { Craft } from '../craft.ts';

export const craft: Craft = {
  against: {
    apologise: ['nu te scuza', 'nu cere scuze', 'nu-ți cere scuze', 'nu îți cere scuze', 'fără scuze', 'nicio scuză'],
    thank: ['nu mulțumi', 'fără mulțumiri', 'lasă mulțumirile'],
    promise: ['nu promite nimic', 'fără promisiuni', 'nicio promisiune'],
    ask: ['nu întreba nimic', 'fără întrebări', 'nicio întrebare', 'nu pune întrebări'],
  },
  complaint: 'de două săptămâni',
};
