import { inChromium } from './in-chromium.ts';
import { matrixIn } from './matrix.ts';

matrixIn('Chromium', inChromium);
