// What the engine's readings are worth, each figure beside a plain model's in the same run: on our own messages (cross-
// validated: none was learnt from), on the tests' cases (the cue tables were written with them in sight), on the general
// sets' held-out rows where they are at hand.
import { type Lang, langs } from '../../src/domain/language/lang.ts';
import { readMessage } from '../../src/domain/reading/read-message.ts';
import { type Feeling, isUnhappy } from '../../src/domain/reading/reading.ts';
import { crossValidated, labelledMessages, partlyKnown } from '../../training/cross-validate.ts';
import { accuracy, macroF1, type Pair } from '../../training/figures.ts';
import { complaintTexts, dataFolder, generalTexts } from '../../training/messages.ts';
import { reportOn, reportOnFeelings } from '../../training/report.ts';
import { machine } from '../machine.ts';
import { messages } from './cases.ts';
import { dueLines } from './due-figures.ts';
import { type Figures, onMessages, onReplies, otherOnMessages } from './open-set.ts';
import { plainReader } from './plain.ts';
import { timings } from './timings.ts';

/** How each text is read, and how it is meant. */
const pairsOf = (rows: readonly { readonly text: string; readonly meant: string }[], read: (text: string) => Feeling) =>
  rows.map(({ text, meant }): Pair => [read(text), meant]);

function compare(
  name: string,
  rows: Parameters<typeof pairsOf>[0],
  readers: Readonly<Record<string, (text: string) => Feeling>>,
): void {
  for (const [who, read] of Object.entries(readers)) {
    console.log(reportOnFeelings(`${name}, ${who}`, pairsOf(rows, read)));
  }
}

const shown = (figures: Figures): string =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ');

const root = process.cwd();
console.log(`${machine()}\n`);
for (const line of await timings()) console.log(line);

const data = dataFolder(root);
const posts = data === undefined ? [] : complaintTexts(data);
const labelled = labelledMessages(root);
const engine = (lang: Lang) => (text: string) => readMessage(text, lang).feelings[0].feeling;
const general = new Map(langs.map((lang) => [lang, data === undefined ? [] : generalTexts(data, lang)]));
const plain = new Map(
  langs.flatMap((lang) => {
    const texts = general.get(lang) ?? [];
    return texts.length === 0 ? [] : [[lang, plainReader(texts, lang)] as const];
  }),
);
if (data === undefined)
  console.log('The general sets are not here (CARECUE_DATA): no plain model, nothing on the general web.');

console.log('\nOur own messages, cross-validated:');
const { judged } = crossValidated(labelled, partlyKnown(posts));
for (const lang of langs) {
  for (const line of reportOn(
    lang,
    judged.filter(({ message }) => message.lang === lang),
  ))
    console.log(line);
  const read = plain.get(lang);
  const rows = labelled
    .filter(({ message }) => message.lang === lang)
    .map(({ message }) => ({ text: message.text, meant: message.feelings[0] ?? 'neutral' }));
  if (read) compare(lang, rows, { 'plain model': read });
}

console.log('\nThe cases of the tests (the cue tables were written with them in sight):');
for (const lang of langs) {
  const read = plain.get(lang);
  compare(lang, messages[lang], { engine: engine(lang), ...(read && { 'plain model': read }) });
}

console.log('\nThe open test set (test/engine), nothing of which was in sight:');
for (const lang of langs) {
  const read = plain.get(lang);
  console.log(`${lang}, messages: ${shown(onMessages(lang))}`);
  if (read) console.log(`${lang}, messages, plain model: ${shown(otherOnMessages(lang, read))}`);
  console.log(`${lang}, replies: ${shown(onReplies(lang))}`);
}

console.log('\nDue times, on the public date corpora:');
for (const line of data === undefined ? [] : dueLines(data)) console.log(line);

console.log('\nThe general web, rows not learnt from:');
for (const [lang, texts] of general) {
  const rows = texts
    .filter(({ isDev }) => isDev)
    .map(({ text, feelings: [first = 'neutral', ...more] }) => ({ text, meant: more.length > 0 ? 'upset' : first }));
  const read = plain.get(lang);
  if (rows.length > 0) compare(lang, rows, { engine: engine(lang), ...(read && { 'plain model': read }) });
}

const heldPosts = posts.filter(({ isDev }) => isDev);
const english = plain.get('en');
for (const [who, read] of Object.entries({ engine: engine('en'), ...(english && { 'plain model': english }) })) {
  if (heldPosts.length === 0) break;
  const pairs = heldPosts.map(({ text, isComplaint }): Pair => [String(isUnhappy(read(text))), String(isComplaint)]);
  console.log(
    `complaint or not, ${pairs.length} posts, ${who}: macro-F1 ${macroF1(pairs, ['true', 'false']).toFixed(3)}, right ${accuracy(pairs).toFixed(3)}`,
  );
}
