// @ts-check
// Everything a fresh clone needs before its first command: the names of the parts it needs are the
// arguments, see `parts`.
// npm runs it before test, demo, build and gallery. Node builtins only, since nothing is installed yet; quick when
// there is nothing to do.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, onPath } from './browsers.mjs';

const { env, platform } = process;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];

const say = (/** @type {string} */ line) => process.stderr.write(`[setup] ${line}\n`);

/**
 * Runs a command with its output on stderr: stdout belongs to the command npm was asked for.
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args, shell = false) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Node ${process.versions.node} is too old. Install Node ${oldestNode.join('.')} or newer: https://nodejs.org`,
  );
}

/** What the installed packages depend on: another lockfile, Node or machine means installing them again. */
function wantedStamp() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.version} ${platform} ${process.arch}`).digest('hex');
}

function installPackages() {
  const stamp = path.join(root, 'node_modules', '.setup-stamp');
  const wanted = wantedStamp();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('installing packages (npm ci) …');
  if (!npm('ci')) throw new Error('npm ci failed, its reason is above. Is the npm registry reachable?');
  writeFileSync(stamp, wanted);
}

/** @param {readonly string[]} args */
function npm(...args) {
  const all = [...args, '--loglevel=error'];
  // Run by npm, we know npm's own program: no shell is needed then, on Windows either.
  const program = env.npm_execpath?.endsWith('npm-cli.js') ? env.npm_execpath : undefined;
  const windows = platform === 'win32';
  return program ? run(process.execPath, [program, ...all]) : run(windows ? 'npm.cmd' : 'npm', all, windows);
}

/** Mozilla's linter, 330 packages: kept beside the project's own, which would be three times as many with it. */
function installFirefoxLint() {
  const version = '10.7.0';
  const folder = path.join(root, '.cache', 'web-ext');
  const installed = path.join(folder, 'node_modules', 'web-ext', 'package.json');
  if (existsSync(installed) && JSON.parse(readFileSync(installed, 'utf8')).version === version) return;
  say('installing web-ext, the linter for Firefox extensions …');
  mkdirSync(folder, { recursive: true });
  if (npm('install', '--prefix', folder, '--no-save', `web-ext@${version}`)) return;
  throw new Error('web-ext could not be installed, its reason is above. Is the npm registry reachable?');
}

const hasApt = () => platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get') !== undefined;

/** @param {readonly string[]} packages Debian's names */
function aptInstall(packages) {
  say(`installing ${packages.join(', ')} (apt-get) …`);
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  for (const args of [['update'], install]) {
    // Told only when it fails: it has a line for every file it unpacks.
    const { status, stdout, stderr } = spawnSync('apt-get', [...quietly, ...args], {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) say(`apt-get ${args[0]} failed:\n${`${stdout}${stderr}`.slice(-2_000)}`);
  }
}

function installChromium() {
  if (findBrowser('chromium')) return;
  if (hasApt()) aptInstall(['chromium', 'fonts-liberation']);
  if (findBrowser('chromium')) return;
  say('fetching a Chromium (playwright install) …');
  run(process.execPath, [path.join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  if (findBrowser('chromium')) return;
  throw new Error(
    'No Chromium, Chrome or Edge was found and none could be installed. Install one, or set CHROME_PATH to its program.',
  );
}

function installFirefox() {
  if (findBrowser('firefox')) return;
  if (hasApt()) aptInstall(['firefox-esr']);
  if (findBrowser('firefox')) return;
  throw new Error(
    'No Firefox was found and none could be installed. Install Firefox 142 or newer, or set FIREFOX_PATH to its program.',
  );
}

/** A virtual screen, for pictures of whole browser windows where there is no display. Wanted, never needed. */
function installScreen() {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY || onPath('Xvfb')) return;
  if (hasApt()) aptInstall(['xvfb']);
  if (onPath('Xvfb')) return;
  say(
    'no Xvfb: pictures will show the page and the panel put side by side. Install the package xvfb for real windows.',
  );
}

const parts = {
  chromium: installChromium,
  firefox: installFirefox,
  screen: installScreen,
  'firefox-lint': installFirefoxLint,
};

try {
  checkNode();
  installPackages();
  for (const name of process.argv.slice(2)) {
    if (!(name in parts)) throw new Error(`"${name}" is not one of ${Object.keys(parts).join(', ')}.`);
    parts[/** @type {keyof typeof parts} */ (name)]();
  }
} catch (error) {
  say(`stopped: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
