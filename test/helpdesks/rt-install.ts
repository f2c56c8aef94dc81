// Request Tracker 5 from Debian's packages, as a helpdesk nobody here wrote: installed, and given a database with one
// queue and two agents. All of its state is under .cache/rt; nothing in /etc is touched, and no mail leaves.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onPath } from '../../scripts/browsers.mjs';
import { command } from './command.ts';
import { installPackages } from './debian-packages.ts';
import { storyMark } from './request-tracker-story.ts';

const home = path.resolve('.cache/rt');
/** The agent is who works in the tests; the colleague has written there before. */
export const people = {
  agent: { name: 'agent', password: 'agent-on-loopback' },
  colleague: { name: 'colleague', password: 'colleague-on-loopback' },
} as const;

const rootPassword = 'root-on-loopback';
const configFile = path.join(home, 'RT_SiteConfig.pm');
const database = path.join(home, 'rt5.sqlite');
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

export async function installTracker(): Promise<void> {
  if (existsSync('/usr/share/request-tracker5') && onPath('rt-mailgate-5')) return;
  await installPackages('Request Tracker', packages);
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
@Users = (
  { Name => '${people.agent.name}', RealName => 'Alex Agent', EmailAddress => 'alex.agent@example.test',
    Password => '${people.agent.password}', Privileged => 1, Signature => "Alex Agent\\nLamps and fridges" },
  { Name => '${people.colleague.name}', RealName => 'Lena Colleague', EmailAddress => 'lena.colleague@example.test',
    Password => '${people.colleague.password}', Privileged => 1 });
@Groups = ({ Name => 'Agents', Members => { Users => ['${people.agent.name}', '${people.colleague.name}'] } });
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

/** The database as it was at the end of the story: every run starts from it. */
const seeded = path.join(home, `seeded-${storyMark(seed)}.sqlite`);

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
