// Learns what replies do, writes it into every language's folder, and prints what it is worth on replies not learnt from.
// `--figures` prints only.
import { langs } from '../src/domain/language/lang.ts';
import { budget } from './budget.ts';
import { crossValidatedReplies, toLearn } from './cross-validate-replies.ts';
import { withLines } from './learnt.ts';
import { packed } from './pack.ts';
import { ownReplies } from './replies.ts';
import { learnReplies, repliesFor, repliesForAll } from './reply-learn.ts';
import { reportOnReplies } from './reply-report.ts';
import { writeWeights } from './write-weights.ts';

const root = process.cwd();
const replies = langs.flatMap((lang) => ownReplies(root, lang));
const { judged, lines } = crossValidatedReplies(replies);
for (const lang of langs) {
  const own = judged.filter(({ reply }) => reply.lang === lang);
  for (const line of reportOnReplies(lang, own)) console.log(line);
}
if (!process.argv.includes('--figures')) {
  const model = learnReplies(toLearn(replies));
  const shared = packed(withLines(repliesForAll(model), lines), budget.replies.all);
  writeWeights(root, 'shared-reply-weights.json', shared);
  for (const lang of langs) {
    writeWeights(root, `${lang}/reply-weights.json`, packed(repliesFor(lang, model), budget.replies.each));
  }
}
