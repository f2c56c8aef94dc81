// @ts-check
// Finds the browsers the tests and the demo run in. Node builtins only: it works before anything is installed.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */
/** @typedef {{ readonly variable: string, readonly commands: readonly string[], readonly places: readonly string[] }} Whereabouts */

const { env, platform } = process;

const inProgramFiles = (/** @type {string} */ file) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((dir) => (dir ? [path.join(dir, file)] : []));
const inApplications = (/** @type {string} */ name, binary = name) =>
  `/Applications/${name}.app/Contents/MacOS/${binary}`;

/**
 * Where a browser may be: the variable that names it, commands on the PATH, fixed places; the most open build first,
 * because branded ones restrict unpacked extensions.
 * @type {Readonly<Record<BrowserName, Whereabouts>>}
 */
const whereabouts = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      ...(platform === 'linux' ? ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'] : []),
      ...(platform === 'darwin'
        ? ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => inApplications(name))
        : []),
      ...[
        'Chromium/Application/chrome.exe',
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].flatMap(inProgramFiles),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-devedition'],
    places: [
      ...(platform === 'linux' ? ['/usr/bin/firefox-esr', '/usr/bin/firefox'] : []),
      ...(platform === 'darwin'
        ? ['Firefox', 'Firefox Developer Edition'].map((name) => inApplications(name, 'firefox'))
        : []),
      ...['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'].flatMap(inProgramFiles),
    ],
  },
};

const isProgram = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

/**
 * The full path of a command on the PATH; undefined when there is none.
 * @param {string} command without `.exe`
 * @returns {string | undefined}
 */
export function onPath(command) {
  const file = platform === 'win32' ? `${command}.exe` : command;
  return (env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map((dir) => path.join(dir, file))
    .find(isProgram);
}

/** Chromium builds that `playwright install` keeps, the newest first. */
function inPlaywrightCache() {
  const home =
    platform === 'darwin'
      ? path.join(homedir(), 'Library/Caches')
      : platform === 'win32'
        ? (env.LOCALAPPDATA ?? homedir())
        : path.join(homedir(), '.cache');
  const cache = env.PLAYWRIGHT_BROWSERS_PATH ?? path.join(home, 'ms-playwright');
  const testing = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    `chrome-mac-arm64/${testing}`,
    `chrome-mac-x64/${testing}`,
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  try {
    return readdirSync(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
      .flatMap((name) => inside.map((file) => path.join(cache, name, file)))
      .find(isProgram);
  } catch {
    return undefined;
  }
}

/**
 * The program of a browser on this machine; undefined when there is none.
 * @param {BrowserName} name
 * @returns {string | undefined}
 * @throws when CHROME_PATH or FIREFOX_PATH names no program: a wish that cannot be met is said, not passed over
 */
export function findBrowser(name) {
  const { variable, commands, places } = whereabouts[name];
  const wished = env[variable];
  if (wished) {
    if (isProgram(wished)) return wished;
    throw new Error(`${variable}=${wished} is not a program.`);
  }
  for (const command of commands) {
    const found = onPath(command);
    if (found) return found;
  }
  return places.find(isProgram) ?? (name === 'chromium' ? inPlaywrightCache() : undefined);
}

/**
 * The program of a browser that must be there.
 * @param {BrowserName} name
 * @returns {string}
 * @throws with what to do, when there is none
 */
export function needBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  const title = name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  throw new Error(
    `No ${title} on this machine: run "npm run setup", or set ${whereabouts[name].variable} to its program.`,
  );
}

export const findChromium = () => needBrowser('chromium');
export const findFirefox = () => needBrowser('firefox');
