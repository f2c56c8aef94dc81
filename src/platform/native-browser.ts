// Stands in for webextension-polyfill, whose types and tests we use, in what is built (vite.config.ts): the browser's own API object,
// which answers with promises in both browsers since Manifest 3.
import type browser from 'webextension-polyfill';

const api: { readonly browser?: typeof browser; readonly chrome?: typeof browser } = Object(globalThis);
const own = api.browser ?? api.chrome;
if (!own) throw new Error('not in an extension');
export default own;
