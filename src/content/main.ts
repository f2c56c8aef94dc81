// The content script: one self-contained file in the top frame of the sites the agent turned on. See start.ts.
import { pagePort } from '../messages/page-port.ts';
import { onlyOne } from './only-one.ts';
import { start } from './start.ts';

onlyOne(() => start(window, pagePort()));
