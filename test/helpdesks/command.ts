// Runs one command to its end.
import { spawn } from 'node:child_process';

export type CommandOptions = { readonly env?: NodeJS.ProcessEnv; readonly input?: string | Buffer };

/**
 * @returns what it printed on stdout
 * @throws with the end of all it printed, when it fails
 */
export function command(
  program: string,
  args: readonly string[],
  { env, input }: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: 'pipe', env: { ...process.env, ...env } });
    let out = '';
    let all = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
      all += chunk;
    });
    child.stderr.on('data', (chunk) => {
      all += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${program} ${args.join(' ')} failed (${code}):\n${all.slice(-3_000)}`));
    });
    child.stdin.on('error', () => undefined); // a command that ended before it read its input has said why
    child.stdin.end(input);
  });
}
