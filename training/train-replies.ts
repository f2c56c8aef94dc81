// Learns what replies do, writes it into every language's folder, and prints what it is worth on replies not learnt from.
// `--figures` prints only.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { langs } from '../src/domain/language/lang.ts';
import { crossValidatedReplies, toLearn } from './cross-validate-replies.ts';
import { withLines } from './learnt.ts';
import { packed } from './pack.ts';
import { ownReplies } from './replies.ts';
import { learnReplies, repliesFor } from './reply-learn.ts';
import { reportOnReplies } from './reply-report.ts';

const root = process.cwd();
const replies = langs.flatMap((lang) => ownReplies(root, lang));
const { judged, lines } = crossValidatedReplies(replies);
for (const lang of langs) {
  const own = judged.filter(({ reply }) => reply.lang === lang);
  for (const line of reportOnReplies(lang, own)) console.log(line);
}
if (!process.argv.includes('--figures')) {
  const model = learnReplies(toLearn(replies));
  for (const lang of langs) {
    const text = `${JSON.stringify(packed(withLines(repliesFor(lang, model), lines)), null, 2)}\n`;
    writeFileSync(path.join(root, `src/domain/language/${lang}/reply-weights.json`), text);
    console.log(`${lang}: ${(gzipSync(text, { level: 9 }).length / 1_000).toFixed(1)} kB gzip`);
  }
}
