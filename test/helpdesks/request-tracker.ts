// Starts Request Tracker on loopback, with five customers who have written in.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { startProcess, until } from '../e2e/own-process.ts';
import { command } from './command.ts';
import { agent, environment, installPackages, keepSeeded, prepareDatabase, writeConfig } from './rt-install.ts';

export type RequestTracker = { readonly url: string; readonly stop: () => Promise<void> };

const mails = path.resolve('test/helpdesks/mails');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** A customer's mail, as the mail server would hand it over. The first five make the tickets 1 to 5. */
async function receive(url: string, file: string): Promise<void> {
  const input = readFileSync(path.join(mails, file));
  await command('rt-mailgate-5', ['--url', url, '--queue', 'Support', '--action', 'correspond'], { input });
}

/** An agent's answer or private comment, through RT's own interface for programs. */
async function write(
  url: string,
  ticket: number,
  kind: 'correspond' | 'comment',
  type: string,
  text: string,
): Promise<void> {
  const response = await fetch(`${url}REST/2.0/ticket/${ticket}/${kind}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${agent.name}:${agent.password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ContentType: type, Content: text }),
  });
  if (!response.ok) throw new Error(`Request Tracker refused a ${kind}: ${response.status} ${await response.text()}`);
}

async function seedTickets(url: string): Promise<void> {
  const [last = '', ...first] = readdirSync(mails).sort().reverse();
  for (const file of first.reverse()) await receive(url, file);
  await write(
    url,
    3,
    'comment',
    'text/plain',
    'Locked at 11:02 after five failed logins. Unlock once the identity is checked.',
  );
  await write(
    url,
    3,
    'correspond',
    'text/html',
    '<p>Hi Sam,</p><p>thank you for the details. In which <b>country</b> is your account registered?</p><p>Alex</p>',
  );
  await receive(url, last);
}

/** Installs it where it is missing, sets it up once, starts it and waits until it answers. */
export async function startRequestTracker(): Promise<RequestTracker> {
  await installPackages();
  const port = await freePort();
  writeConfig(port);
  const isNew = await prepareDatabase();
  const args = ['--host', '127.0.0.1', '--port', String(port), '--max-workers', '3'];
  const server = startProcess('/usr/share/request-tracker5/libexec/rt-server', args, {
    env: { ...process.env, ...environment },
  });
  const stop = async () => {
    server.child.kill('SIGTERM');
    const late = setTimeout(() => void server.kill(), 5_000);
    await server.exited;
    clearTimeout(late);
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    await until('Request Tracker answering', async () => (await fetch(url)).ok, 60);
    if (isNew) {
      await seedTickets(url);
      keepSeeded();
    }
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${server.complaint()}`);
  }
  return { url, stop };
}
