// The entry of acts.js.
import { acts } from './acts.ts';
import { offerActs } from './offered-acts.ts';

offerActs(acts);
