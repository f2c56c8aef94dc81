// Learns the weights of every language and writes them into its folder; prints what they are worth on messages not learnt
// from. `--figures` prints only.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Lang, langs } from '../src/domain/language/lang.ts';
import { decide } from '../src/domain/reading/learnt/decide.ts';
import { scoresOf } from '../src/domain/reading/learnt/judge.ts';
import { unpacked, type Weights } from '../src/domain/reading/learnt/weights.ts';
import { isUnhappy } from '../src/domain/reading/reading.ts';
import { crossValidated, labelledMessages, partlyKnown } from './cross-validate.ts';
import { accuracy, macroF1, type Pair } from './figures.ts';
import { learnGeneral, learnSupport, supportFor } from './learn.ts';
import { withLines } from './learnt.ts';
import type { Lines } from './lines.ts';
import { complaintTexts, dataFolder, generalTexts } from './messages.ts';
import { packed } from './pack.ts';
import { reportOn, reportOnFeelings } from './report.ts';
import { exampleOf } from './rows.ts';

const root = process.cwd();
/**
 * Where the scales are moved after learning, measured on the tests' cases. In doubt somebody is upset (rare feelings were
 * lifted while learning), and a text is from elsewhere (support loses nothing by it).
 */
const leaning: Lines = { frustrated: -0.6, angry: -0.6, general: -1 };

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

function learnLanguage(lang: Lang, model: ReturnType<typeof learnSupport>, lines: Lines): void {
  const support = withLines(supportFor(lang, model), { ...lines, ...leaning });
  const general = data === undefined ? [] : generalTexts(data, lang);
  const learning = general.filter(({ isDev }) => !isDev).map((text) => ({ text, example: exampleOf(text.text, lang) }));
  const voices = [...labelled, ...partly].map(({ example }) => example).filter((example) => example.lang === lang);
  const file = [
    support,
    ...(learning.length === 0 ? [] : [withLines(learnGeneral(learning, voices, lang), leaning)]),
  ].map(packed);
  const text = `${JSON.stringify(file, null, 2)}\n`;
  writeFileSync(path.join(root, `src/domain/language/${lang}/weights.json`), text);
  const kB = gzipSync(text, { level: 9 }).length / 1_000;
  say(`${lang}: ${kB.toFixed(1)} kB gzip`);
  const weights = file.map(unpacked);
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
  for (const lang of langs) learnLanguage(lang, model, lines);
}
