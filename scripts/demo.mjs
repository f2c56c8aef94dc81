// @ts-check
// `npm run demo`: with a display, the product in a window beside the demo helpdesk; without one, or with `--headless`,
// the main job step by step.
import { build, runnerImport } from 'vite';

const { platform, env, argv } = process;
const hasDisplay = platform === 'linux' ? Boolean(env.DISPLAY || env.WAYLAND_DISPLAY) : !env.CI;

/** The harness is TypeScript, which Node 20 does not run by itself. @param {string} file */
const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;

await build({ mode: 'chromium', logLevel: 'warn' });
if (hasDisplay && !argv.includes('--headless')) {
  const { openInWindow } = /** @type {typeof import('../demo/in-a-window.ts')} */ (await load('./demo/in-a-window.ts'));
  await openInWindow();
} else {
  const { doStepByStep } = /** @type {typeof import('../demo/step-by-step.ts')} */ (
    await load('./demo/step-by-step.ts')
  );
  process.exitCode = (await doStepByStep()) ? 0 : 1;
}
