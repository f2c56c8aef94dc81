// Starts Request Tracker on loopback, with six customers who have written in.
import { startProcess, until } from '../e2e/own-process.ts';
import { command } from './command.ts';
import { freePort } from './free-port.ts';
import { type Chapter, readMail, story } from './request-tracker-story.ts';
import { environment, installTracker, keepSeeded, people, prepareDatabase, writeConfig } from './rt-install.ts';

export type RequestTracker = { readonly url: string; readonly stop: () => Promise<void> };

/** A customer's mail, as the mail server would hand it over. */
async function receive(url: string, mail: string): Promise<void> {
  const input = readMail(mail);
  await command('rt-mailgate-5', ['--url', url, '--queue', 'Support', '--action', 'correspond'], { input });
}

/** An agent's answer or private comment, through RT's own interface for programs. */
async function write(url: string, chapter: Exclude<Chapter, { readonly mail: string }>): Promise<void> {
  const { ticket, kind, by, text } = chapter;
  const { name, password } = people[by];
  const response = await fetch(`${url}REST/2.0/ticket/${ticket}/${kind}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ContentType: text.startsWith('<') ? 'text/html' : 'text/plain', Content: text }),
  });
  if (!response.ok) throw new Error(`Request Tracker refused a ${kind}: ${response.status} ${await response.text()}`);
}

async function tellStory(url: string): Promise<void> {
  for (const chapter of story) {
    if ('mail' in chapter) await receive(url, chapter.mail);
    else await write(url, chapter);
  }
}

/** Installs it where it is missing, sets it up once, starts it and waits until it answers. */
export async function startRequestTracker(): Promise<RequestTracker> {
  await installTracker();
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
      await tellStory(url);
      keepSeeded();
    }
  } catch (error) {
    await stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${server.complaint()}`);
  }
  return { url, stop };
}
