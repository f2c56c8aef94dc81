// A mailbox for a webmail to show: a folder of mails, spoken for by Dovecot's IMAP program. It is started for each
// connection, already logged in, and is neither installed nor a service of this machine.
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, mkdirSync, utimesSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { unpackPackages } from './debian-packages.ts';

export type Mailbox = { readonly port: number; readonly close: () => void };

/** A mail, and when it came. */
export type Received = { readonly file: string; readonly at: Date };

/** Debian's `nobody`: the program refuses to show root any mail. */
const nobody = 65_534;
const someoneElse = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

/**
 * @param folder a new folder, for this run
 * @param kept where downloaded packages stay for the next run
 */
export async function openMailbox(folder: string, kept: string, mails: readonly Received[]): Promise<Mailbox> {
  chmodSync(folder, 0o755);
  const dovecot = path.join(folder, 'dovecot');
  await unpackPackages(['dovecot-core', 'dovecot-imapd'], kept, dovecot);
  const maildir = path.join(folder, 'mail');
  for (const part of ['', 'cur', 'new', 'tmp', 'run']) ownedFolder(path.join(maildir, part));
  mails.forEach(({ file, at }, index) => {
    const place = path.join(maildir, 'cur', `${Math.floor(at.getTime() / 1_000)}.M${index}.desk:2,`);
    copyFileSync(file, place);
    give(place);
    utimesSync(place, at, at);
  });
  return serve(path.join(dovecot, 'usr/lib/dovecot'), maildir);
}

function ownedFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  give(folder);
}

function give(place: string): void {
  if (someoneElse.uid !== undefined) chownSync(place, someoneElse.uid, someoneElse.gid);
}

function serve(programs: string, maildir: string): Promise<Mailbox> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    const args = ['-O', '-o', `mail_location=maildir:${maildir}`, '-o', `base_dir=${path.join(maildir, 'run')}`];
    const env = { LD_LIBRARY_PATH: programs, HOME: maildir, USER: 'agent' };
    const imap = spawn(path.join(programs, 'imap'), args, { env, stdio: ['pipe', 'pipe', 'ignore'], ...someoneElse });
    socket.on('data', (chunk) => {
      // It greets as logged in and knows no log-in; a webmail insists on one.
      const [, tag] = /^(\S+) LOGIN /.exec(chunk.toString('latin1')) ?? [];
      if (tag) socket.write(`${tag} OK logged in\r\n`);
      else imap.stdin.write(chunk);
    });
    imap.stdout.pipe(socket);
    imap.stdin.on('error', () => socket.destroy());
    imap.once('error', () => socket.destroy());
    socket.on('error', () => undefined);
    socket.once('close', () => {
      open.delete(socket);
      imap.kill();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) return reject(new Error('no port'));
      const close = () => {
        for (const socket of open) socket.destroy();
        server.close();
      };
      resolve({ port: address.port, close });
    });
  });
}
