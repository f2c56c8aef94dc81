// Request Tracker 5 from Debian's packages, as a helpdesk nobody here wrote: installed, and given a database with one
// queue and one agent. All of its state is under .cache/rt; nothing in /etc is touched, and no mail leaves.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../../scripts/browsers.mjs';
import { command } from './command.ts';

const home = path.resolve('.cache/rt');
export const agent = { name: 'agent', password: 'agent-on-loopback' };

const rootPassword = 'root-on-loopback';
const configFile = path.join(home, 'RT_SiteConfig.pm');
const database = path.join(home, 'rt5.sqlite');
/** The database as it was when the customers had written in: every run starts from it. */
const seeded = path.join(home, 'seeded.sqlite');

/** What every RT program reads first. */
export const environment = { RT_SITE_CONFIG: configFile, RT_SITE_CONFIG_DIR: path.join(home, 'RT_SiteConfig.d') };

/** msmtp-mta is the smallest thing Debian accepts as a mail transport; it is never called. */
const packages = [
  'request-tracker5',
  'rt5-standalone',
  'rt5-db-sqlite',
  'rt5-clients',
  'dbconfig-no-thanks',
  'msmtp-mta',
];

export async function installPackages(): Promise<void> {
  if (existsSync('/usr/share/request-tracker5') && onPath('rt-mailgate-5')) return;
  if (!onPath('apt-get') || process.getuid?.() !== 0) {
    throw new Error(`Request Tracker is not installed. On Debian 12 or later: apt-get install ${packages.join(' ')}`);
  }
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=600'];
  await command('apt-get', [...quietly, 'update'], { env });
  await command('apt-get', [...quietly, 'install', '-y', '--no-install-recommends', ...packages], { env });
}

/** RT checks the address a browser comes from, so its port is part of the configuration. */
export function writeConfig(port: number): void {
  for (const folder of ['RT_SiteConfig.d', 'log', 'mason', 'session'])
    mkdirSync(path.join(home, folder), { recursive: true });
  writeFileSync(
    configFile,
    `Set($rtname, 'example.test');
Set($Organization, 'example.test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($CorrespondAddress, 'support@example.test');
Set($CommentAddress, 'support-comment@example.test');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${database}');
Set($MailCommand, 'testfile'); # written to a file, never sent
Set($LogToSyslog, undef);
Set($LogToSTDERR, undef);
Set($LogToFile, 'warning');
Set($LogDir, '${path.join(home, 'log')}');
Set($LogToFileNamed, 'rt.log');
Set($Timezone, 'UTC');
Set($WebSessionClass, 'Apache::Session::File');
$RT::MasonDataDir = '${path.join(home, 'mason')}';
$RT::MasonSessionDir = '${path.join(home, 'session')}';
1;
`,
  );
}

const seed = `
@Users = ({ Name => '${agent.name}', RealName => 'Alex Agent', EmailAddress => 'alex.agent@example.test',
            Password => '${agent.password}', Privileged => 1 });
@Groups = ({ Name => 'Agents', Members => { Users => ['${agent.name}'] } });
@Queues = ({ Name => 'Support', CorrespondAddress => 'support@example.test', CommentAddress => 'support-comment@example.test' });
@ACL = (
  (map { { GroupDomain => 'SystemInternal', GroupType => 'Everyone', Queue => 'Support', Right => $_ } }
    qw(CreateTicket ReplyToTicket)),
  (map { { GroupDomain => 'UserDefined', GroupId => 'Agents', Queue => 'Support', Right => $_ } }
    qw(SeeQueue ShowTicket ShowTicketComments CommentOnTicket ReplyToTicket ModifyTicket OwnTicket TakeTicket)),
  { GroupDomain => 'UserDefined', GroupId => 'Agents', Right => 'ModifySelf' },
);
1;
`;

async function setUpDatabase(step: readonly string[]): Promise<void> {
  await command('rt-setup-database-5', step, { env: environment });
}

/**
 * Lays out the database, the seeded one where there is one.
 * @returns whether it is empty and wants its tickets; call `keepSeeded` once they are in
 */
export async function prepareDatabase(): Promise<boolean> {
  rmSync(database, { force: true });
  if (existsSync(seeded)) {
    copyFileSync(seeded, database);
    return false;
  }
  const password = path.join(home, 'root-password');
  const seedFile = path.join(home, 'seed');
  writeFileSync(password, rootPassword, { mode: 0o600 });
  writeFileSync(seedFile, seed);
  await setUpDatabase(['--action', 'init', '--skip-create', '--root-password-file', password]);
  await setUpDatabase(['--action', 'insert', '--datafile', seedFile]);
  // It reports what it could not insert in its log only, and succeeds.
  const log = path.join(home, 'log', 'rt.log');
  const trouble =
    existsSync(log) &&
    readFileSync(log, 'utf8')
      .split('\n')
      .find((line) => /\[(error|critical)\]/.test(line));
  if (trouble) throw new Error(`Request Tracker's seed: ${trouble}`);
  return true;
}

/** Nothing may be writing to the database. */
export function keepSeeded(): void {
  copyFileSync(database, seeded);
}
