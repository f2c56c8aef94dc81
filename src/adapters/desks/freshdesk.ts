// Freshdesk. See parts/freshworks.ts.
import { first } from '../dom.ts';
import type { Recogniser } from '../page.ts';
import { address, freshworks } from './parts/freshworks.ts';

const hosts = /\.(?:freshdesk|freshworks|myfreshworks)\.com$/;

/** Many desks have an address of their own: the path and Ember tell them. */
export const matches: Recogniser = ({ document, url }) =>
  hosts.test(url.hostname) || (address.test(url.pathname) && first(document, '.ember-application') !== null);

export const reader = freshworks('freshdesk');
