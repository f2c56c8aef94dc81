// Roundcube from Debian's packages, as a page nobody described to us: a webmail with some mails, on loopback. All of its
// state is in a folder for one run; nothing in /etc is read or touched, and no mail leaves.
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../../scripts/browsers.mjs';
import { startProcess, temporaryFolder, until } from '../e2e/own-process.ts';
import { installPackages } from './debian-packages.ts';
import { freePort } from './free-port.ts';
import { openMailbox } from './mailbox.ts';

export type Roundcube = { readonly url: string; readonly stop: () => Promise<void> };

const site = '/var/lib/roundcube/public_html';
const kept = path.resolve('.cache/roundcube');
const mails = path.resolve('test/helpdesks/mails');

/**
 * php-cgi is the smallest thing Debian accepts as a way to serve PHP, and is never called. libunwind8 is what Dovecot,
 * which is only unpacked, needs beyond a bare Debian.
 */
const packages = [
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cgi',
  'php-cli',
  'php-sqlite3',
  'dbconfig-no-thanks',
  'libunwind8',
];

function writeConfig(folder: string, imapPort: number): void {
  for (const part of ['config', 'log', 'temp']) mkdirSync(path.join(folder, part));
  for (const file of ['defaults.inc.php', 'mimetypes.php'])
    symlinkSync(path.join('/etc/roundcube', file), path.join(folder, 'config', file));
  writeFileSync(
    path.join(folder, 'config', 'config.inc.php'),
    `<?php
$config['db_dsnw'] = 'sqlite:///${path.join(folder, 'roundcube.sqlite')}?mode=0600'; // made when it is missing
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['imap_auth_type'] = 'IMAP';
$config['htmleditor'] = 2; // an HTML mail is answered in TinyMCE, any other in a textarea
$config['smtp_host'] = '127.0.0.1:1'; // nobody listens there: no mail leaves
$config['des_key'] = 'only-for-tests-24-chars!';
$config['language'] = 'en_US';
$config['timezone'] = 'UTC';
$config['mail_domain'] = 'example.test';
$config['log_dir'] = '${path.join(folder, 'log')}/';
$config['temp_dir'] = '${path.join(folder, 'temp')}/';
$config['plugins'] = [];
`,
  );
}

/** The mails of the customers, an hour between them. */
const received = readdirSync(mails)
  .sort()
  .map((name, index) => ({ file: path.join(mails, name), at: new Date(Date.UTC(2026, 10, 2, 8 + index)) }));

/** Installs it where it is missing, starts it and waits until it answers. */
export async function startRoundcube(): Promise<Roundcube> {
  if (!existsSync(site) || !onPath('php')) await installPackages('Roundcube', packages);
  const folder = temporaryFolder('roundcube');
  const mailbox = await openMailbox(folder, kept, received);
  writeConfig(folder, mailbox.port);
  const port = await freePort();
  const server = startProcess('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    env: { ...process.env, ROUNDCUBE_CONFIG_DIR: path.join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '3' },
  });
  const stop = async () => {
    await server.kill();
    mailbox.close();
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await until('Roundcube answering', async () => (await fetch(url)).ok, 60);
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${server.complaint()}`);
  }
  return { url, stop };
}
