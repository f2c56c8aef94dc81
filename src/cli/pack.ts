// Packs at the command line, for whoever writes them and for the checks of a repository of packs: the code of the extension,
// without a browser. docs: docs/packs.md › Signing and checking on the command line
import { parseArgs } from 'node:util';
import { checkFiles } from './pack-check.ts';
import { diffFiles } from './pack-diff.ts';
import { newKey, showKey } from './pack-keys.ts';
import { signFile, verifyFiles } from './pack-sign.ts';
import { CannotDo, type ExitStatus, type PackWorld } from './pack-world.ts';

const usage = `npm run -s pack -- VERB …
  check [--strict] FILE…             is it a pack; with --strict, warnings fail too
  sign --key KEYFILE [--out FILE] FILE
  verify [--key KEY] FILE…           KEY is a public key or a fingerprint
  diff A B                           what changes from A to B
  new-key KEYFILE                    makes a key to sign with
  key KEYFILE                        says its public key and fingerprint`;

const options = { key: { type: 'string' }, out: { type: 'string' }, strict: { type: 'boolean' } } as const;
type Given = { readonly key?: string; readonly out?: string; readonly strict?: boolean };

type Verb = {
  /** How many of them. */
  readonly files: readonly [least: number, most: number];
  readonly takes: readonly (keyof Given)[];
  readonly run: (files: readonly string[], given: Given, world: PackWorld) => Promise<ExitStatus>;
};

const many = Number.POSITIVE_INFINITY;
const verbs: ReadonlyMap<string | undefined, Verb> = new Map(
  Object.entries({
    check: {
      files: [1, many],
      takes: ['strict'],
      run: (files, { strict = false }, world) => checkFiles(files, strict, world),
    },
    sign: {
      files: [1, 1],
      takes: ['key', 'out'],
      run: ([file = ''], { key = needed('--key KEYFILE'), out }, world) => signFile(file, key, out, world),
    },
    verify: { files: [1, many], takes: ['key'], run: (files, { key }, world) => verifyFiles(files, key, world) },
    diff: { files: [2, 2], takes: [], run: ([a = '', b = ''], _, world) => diffFiles(a, b, world) },
    'new-key': { files: [1, 1], takes: [], run: ([file = ''], _, world) => newKey(file, world) },
    key: { files: [1, 1], takes: [], run: ([file = ''], _, world) => showKey(file, world) },
  } satisfies Record<string, Verb>),
);

function needed(option: string): never {
  throw new CannotDo(`${option} is needed.`);
}

/** @param args as typed after `npm run -s pack --` */
export async function runPack(args: readonly string[], world: PackWorld): Promise<ExitStatus> {
  try {
    const { values, positionals } = parseArgs({ args: joined(args), options, allowPositionals: true });
    const [name, ...files] = positionals;
    const verb = verbs.get(name);
    if (verb === undefined || !isAsked(verb, files, values)) throw new CannotDo(usage);
    return await verb.run(files, values, world);
  } catch (error) {
    // parseArgs throws a TypeError with a code of its own at options it does not know; every other error is a bug.
    const isTheirs = error instanceof CannotDo || (error instanceof TypeError && 'code' in error);
    if (!isTheirs) throw error;
    world.warn(error.message);
    return 2;
  }
}

/** `--key VALUE` as one word: every sixty-fourth key begins with a hyphen, and would be taken for an option. */
function joined(args: readonly string[]): string[] {
  const at = args.findIndex((arg) => arg === '--key' || arg === '--out');
  const value = args[at + 1];
  if (at === -1 || value === undefined) return [...args];
  return [...args.slice(0, at), `${args[at]}=${value}`, ...joined(args.slice(at + 2))];
}

function isAsked({ files: [least, most], takes }: Verb, files: readonly string[], given: Given): boolean {
  const isTaken = Object.keys(given).every((option) => takes.some((one) => one === option));
  return isTaken && files.length >= least && files.length <= most;
}
