// Learns the weights of every language and writes them into its folder; prints what they are worth on messages not learnt
// from. `--figures` prints only.
import { type Lang, langs } from '../src/domain/language/lang.ts';
import type { PackedWeights } from '../src/domain/language/packed-weights.ts';
import { decide } from '../src/domain/reading/learnt/decide.ts';
import { scoresOf } from '../src/domain/reading/learnt/judge.ts';
import { unpacked, type Weights } from '../src/domain/reading/learnt/weights.ts';
import { isUnhappy } from '../src/domain/reading/reading.ts';
import { budget } from './budget.ts';
import { crossValidated, labelledMessages, partlyKnown } from './cross-validate.ts';
import { accuracy, macroF1, type Pair } from './figures.ts';
import { learnGeneral, learnSupport, supportFor, supportForAll } from './learn.ts';
import { withLines } from './learnt.ts';
import type { Lines } from './lines.ts';
import { complaintTexts, dataFolder, generalTexts } from './messages.ts';
import { packed } from './pack.ts';
import { reportOn, reportOnFeelings } from './report.ts';
import { exampleOf } from './rows.ts';
import { writeWeights } from './write-weights.ts';

const root = process.cwd();
/**
 * Where the scales are moved after learning. In doubt somebody is upset (rare feelings were lifted while learning; this much is
 * worth most coarse on folds not learnt from), and a text is from elsewhere (support loses nothing by it).
 */
const leaning: Lines = { frustrated: -0.2, angry: -0.2, general: -1.3 };

const started = performance.now();
const say = (line: string) =>
  console.log(`${((performance.now() - started) / 1_000).toFixed(0).padStart(4)} s  ${line}`);

const labelled = labelledMessages(root);
const data = dataFolder(root);
if (data === undefined) say('The general sets are not here (CARECUE_DATA): only our own messages are learnt from.');
const posts = data === undefined ? [] : complaintTexts(data);
const partly = partlyKnown(posts);

function feltIn(text: string, lang: Lang, weights: readonly Weights[]) {
  const example = exampleOf(text, lang);
  return decide(scoresOf(weights, [example.text, example.shared])).feelings[0].feeling;
}

function learnLanguage(lang: Lang, model: ReturnType<typeof learnSupport>, shared: PackedWeights): void {
  const general = data === undefined ? [] : generalTexts(data, lang);
  const learning = general.filter(({ isDev }) => !isDev).map((text) => ({ text, example: exampleOf(text.text, lang) }));
  const voices = [...labelled, ...partly].map(({ example }) => example).filter((example) => example.lang === lang);
  const support = packed(supportFor(lang, model), budget.support.each);
  const elsewhere =
    learning.length === 0
      ? []
      : [packed(withLines(learnGeneral(learning, voices, lang), leaning), budget.general[lang])];
  writeWeights(root, `${lang}/weights.json`, [support, ...elsewhere]);
  const weights = [unpacked(shared, support), ...elsewhere.map((one) => unpacked(one))];
  const held = general.filter(({ isDev }) => isDev);
  if (held.length > 0) {
    const pairs = held.map(
      ({ text: words, feelings: [first = 'neutral', ...more] }): Pair => [
        feltIn(words, lang, weights),
        more.length > 0 ? 'upset' : first,
      ],
    );
    say(reportOnFeelings(`${lang}, the general web`, pairs));
  }
  if (lang === 'en' && posts.length > 0) {
    const pairs = posts
      .filter(({ isDev }) => isDev)
      .map(
        ({ text: words, isComplaint }): Pair => [String(isUnhappy(feltIn(words, lang, weights))), String(isComplaint)],
      );
    say(
      `complaint or not, ${pairs.length} posts: macro-F1 ${macroF1(pairs, ['true', 'false']).toFixed(3)}, right ${accuracy(pairs).toFixed(3)}`,
    );
  }
}

say(`${labelled.length} messages of our own`);
const { judged: settled, lines } = crossValidated(labelled, partly);
for (const lang of langs) {
  for (const line of reportOn(
    lang,
    settled.filter(({ message }) => message.lang === lang),
  ))
    say(line);
}
for (const line of reportOn('all', settled)) say(line);
if (!process.argv.includes('--figures')) {
  const model = learnSupport(labelled, partly);
  const shared = packed(withLines(supportForAll(model), { ...lines, ...leaning }), budget.support.all);
  writeWeights(root, 'shared-weights.json', shared);
  for (const lang of langs) learnLanguage(lang, model, shared);
}
