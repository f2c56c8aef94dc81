// Serves the gallery without the extension: `npx vite --config test/gallery/vite.config.ts`.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  define: { __FIREFOX__: 'false' },
  build: { outDir: '../../.cache/gallery', emptyOutDir: true, target: 'chrome141' },
});
