import { inFirefox } from './in-firefox.ts';
import { matrixIn } from './matrix.ts';

matrixIn('Firefox', inFirefox);
