// Freshservice. See parts/freshworks.ts.
import type { Recogniser } from '../page.ts';
import { freshworks } from './parts/freshworks.ts';

export const matches: Recogniser = ({ url }) => url.hostname.endsWith('.freshservice.com');

export const reader = freshworks('freshservice');
