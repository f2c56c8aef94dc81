// Builds the extension for one browser: `vite build --mode chromium | firefox` → dist/<mode>.
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** The Firefox manifest from the Chromium one; every difference has its reason. */
export function forFirefox({ side_panel, minimum_chrome_version, ...rest }: typeof manifest): ManifestV3Export {
  return {
    ...rest,
    // No extension service worker in Firefox: an event page runs the same file.
    background: { scripts: [rest.background.service_worker], type: 'module' },
    // Firefox has sidebar_action instead of the side panel, and needs no permission for it.
    permissions: rest.permissions.filter((permission) => permission !== 'sidePanel'),
  } as ManifestV3Export;
}

/** The Chromium manifest: the Firefox-only keys would be reported as unknown. */
export function forChromium({ sidebar_action, browser_specific_settings, ...rest }: typeof manifest): ManifestV3Export {
  return rest as ManifestV3Export;
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

/**
 * The content script as one self-contained file, `content.js`, registered at run time for the sites the agent
 * turns on. crxjs would make it a web-accessible resource, by which any site could tell that Carecue is installed.
 */
function contentScript(target: string): Plugin {
  let outDir = '';
  return {
    name: 'content-script',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        // The polyfill would weigh on every page; what the content script calls behaves the same in both browsers.
        resolve: { alias: { 'webextension-polyfill': path.resolve('src/platform/native-browser.ts') } },
        build: {
          outDir,
          emptyOutDir: false,
          target,
          lib: { entry: 'src/content/main.ts', formats: ['iife'], name: 'carecue', fileName: () => 'content.js' },
        },
      });
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const target = firefox ? 'firefox142' : 'chrome141';
  return {
    define: { __FIREFOX__: JSON.stringify(firefox) },
    plugins: [
      withoutInnerHtml(),
      crx({
        manifest: firefox ? forFirefox(manifest) : forChromium(manifest),
        browser: firefox ? 'firefox' : 'chrome',
      }),
      contentScript(target),
    ],
    build: {
      outDir: `dist/${mode}`,
      emptyOutDir: true,
      target,
      modulePreload: { polyfill: false },
      // crxjs does not discover sidebar_action.default_panel: without this line Firefox gets no panel.
      rolldownOptions: { input: { panel: 'src/panel/index.html' } },
    },
  };
});
