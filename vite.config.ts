// Builds the extension for one browser: `vite build --mode chromium | firefox` → dist/<mode>. With `-sealed` behind the mode the
// build has no network, which the browser enforces: packs come by file, code and policy alone.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The Firefox manifest from the Chromium one; every difference has its reason. */
export function forFirefox({
  side_panel,
  minimum_chrome_version,
  storage, // Firefox hands policies over unchecked, and does not know the schema
  ...rest
}: typeof manifest): ManifestV3Export {
  return {
    ...rest,
    // No extension service worker in Firefox: an event page runs the same file.
    background: { scripts: [rest.background.service_worker], type: 'module' },
    // Firefox has sidebar_action instead of the side panel, and needs no permission for it. Its `idle` never says "locked".
    permissions: rest.permissions.filter((permission) => !['sidePanel', 'idle'].includes(permission)),
  } as ManifestV3Export;
}

/** The Chromium manifest: the Firefox-only keys would be reported as unknown. */
export function forChromium({ sidebar_action, browser_specific_settings, ...rest }: typeof manifest): ManifestV3Export {
  return rest as ManifestV3Export;
}

/** The same without any network. What turns a site on stays: it opens none. */
function sealed(open: typeof manifest): typeof manifest {
  const { extension_pages } = open.content_security_policy;
  return {
    ...open,
    content_security_policy: { extension_pages: extension_pages.replace('connect-src https:', "connect-src 'none'") },
  };
}

/**
 * Preact carries one `innerHTML` assignment for a prop Carecue never uses. Store reviewers and Trusted Types
 * both object to it, so it is cut out; the build fails when Preact changes shape.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform: {
      filter: { id: /preact\/dist\/preact\.mjs$/ },
      handler(code) {
        const out = code.replace(/\w+\.innerHTML=\w+\.__html/, 'void 0');
        if (out === code) this.error('preact: the innerHTML assignment was not found; look at its new source');
        return { code: out, map: null };
      },
    },
  };
}

/** Both browsers answer with promises by themselves since Manifest 3: what would wrap them weighs on every page and every start. */
const nativeBrowser = { 'webextension-polyfill': path.resolve('src/platform/native-browser.ts') };

/**
 * Chromium compiles the whole file at once, instead of each function at its first call with everything round it read again
 * and again: nearly all of it runs. https://github.com/v8/v8/wiki/Explicit-compile-hints; a comment to everyone else.
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad';

const desksFolder = path.resolve('src/adapters/desks');
const offering = path.resolve('src/content/offered-reader.ts');

/**
 * What runs in pages, each as one self-contained file: `content.js`, registered at run time for the sites the agent turns
 * on, and what it asks for where it is needed: `desks/<id>.js`, the reader of one desk, and `acts.js`, for what the agent
 * does. crxjs would make them web-accessible resources, by which any site could tell that Carecue is installed.
 */
function pageScripts(target: string): Plugin {
  let outDir = '';
  const bundle = (entry: string, fileName: string) =>
    build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      resolve: { alias: nativeBrowser },
      plugins: [deskEntries],
      build: {
        outDir,
        emptyOutDir: false,
        target,
        rolldownOptions: {
          input: entry,
          // What a desk has for its reader alone is no part of the file that only recognises it.
          treeshake: { moduleSideEffects: false },
          output: { format: 'iife', entryFileNames: fileName, postBanner: compiledAtOnce },
        },
      },
    });
  return {
    name: 'page-scripts',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      await bundle('src/content/main.ts', 'content.js');
      await bundle('src/content/offer-acts.ts', 'acts.js');
      const desks = readdirSync(desksFolder).filter((file) => file.endsWith('.ts'));
      await Promise.all(desks.map((file) => bundle(`desk:${file}`, `desks/${file.replace(/ts$/, 'js')}`)));
    },
  };
}

/** `desk:zendesk.ts`: offers the reader of that file to the content script. */
const deskEntries: Plugin = {
  name: 'desk-entries',
  resolveId: (id) => (id.startsWith('desk:') ? `\0${id}` : undefined),
  load: (id) =>
    id.startsWith('\0desk:')
      ? `import { offerReader } from ${JSON.stringify(offering)};
         import { reader } from ${JSON.stringify(path.join(desksFolder, id.slice('\0desk:'.length)))};
         offerReader(reader);`
      : undefined,
};

/** What starts in a context of its own. */
const starts = { panel: 'src/panel/main.tsx', studio: 'src/studio/main.tsx', background: 'src/background/main.ts' };

type ModuleInfo = { readonly importedIds: readonly string[]; readonly dynamicallyImportedIds: readonly string[] };
type Modules = { getModuleInfo(id: string): ModuleInfo | null };

/**
 * A file is a request, and a page waits for each that it starts with: they are few. What another context uses as well, at its
 * start or later, is kept out of a page's own: that one starts the page wherever it is loaded.
 */
function startFiles() {
  const fileOf = startFile();
  // A file takes along what it imports and no file before it has taken.
  const files = [
    'start-anywhere',
    'start-page',
    'start-panel',
    'packs-anywhere',
    'packs-page',
    'start-studio',
  ] as const;
  return files.map((name, place) => ({
    debugName: name,
    priority: files.length - place,
    name: (id: string, modules: Modules) => (fileOf(id, modules) === name ? name : null),
  }));
}

function startFile() {
  const found = new Map<string, ReadonlySet<string>>();
  const reached = (start: keyof typeof starts, modules: Modules, isLaterToo: boolean): ReadonlySet<string> => {
    const key = `${start} ${isLaterToo}`;
    const known = found.get(key) ?? reachedFrom(path.resolve(starts[start]), modules, isLaterToo);
    found.set(key, known);
    return known;
  };
  return (id: string, modules: Modules) => {
    const isSoonIn = (page: 'panel' | 'studio'): boolean => reached(page, modules, false).has(id);
    const isEverIn = (start: keyof typeof starts): boolean => reached(start, modules, true).has(id);
    if (isSoonIn('panel'))
      return isEverIn('background') ? 'start-anywhere' : isEverIn('studio') ? 'start-page' : 'start-panel';
    if (isSoonIn('studio'))
      return isEverIn('background') ? 'packs-anywhere' : isEverIn('panel') ? 'packs-page' : 'start-studio';
    return null;
  };
}

function reachedFrom(entry: string, modules: Modules, isLaterToo: boolean): ReadonlySet<string> {
  const reached = new Set([entry]);
  // A set goes on to what is added while it is walked.
  for (const id of reached) {
    const { importedIds = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
    for (const next of importedIds) reached.add(next);
    for (const next of isLaterToo ? dynamicallyImportedIds : []) reached.add(next);
  }
  return reached;
}

export default defineConfig(({ mode }) => {
  const [browser, flavour] = mode.split('-');
  const firefox = browser === 'firefox';
  const isSealed = flavour === 'sealed';
  const source = isSealed ? sealed(manifest) : manifest;
  const target = firefox ? 'firefox142' : 'chrome141';
  return {
    define: { __FIREFOX__: JSON.stringify(firefox), __SEALED__: JSON.stringify(isSealed) },
    plugins: [
      withoutInnerHtml(),
      crx({
        manifest: firefox ? forFirefox(source) : forChromium(source),
        browser: firefox ? 'firefox' : 'chrome',
      }),
      pageScripts(target),
    ],
    resolve: { alias: nativeBrowser },
    // Each word of the interface would be a name to export, for files that are fetched whole.
    // And JSON.parse reads a text faster than the compiler reads an object. https://v8.dev/blog/cost-of-javascript-2019#json
    json: { namedExports: false, stringify: true },
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target,
      modulePreload: { polyfill: false },
      // crxjs does not discover sidebar_action.default_panel: without this line Firefox gets no panel.
      rolldownOptions: {
        input: { panel: 'src/panel/index.html', studio: 'src/studio/index.html' },
        output: { codeSplitting: { groups: startFiles() } },
      },
    },
  };
});
