// What must be so after the text came, whatever the editor.
import { around, type Length, type Situation, texts } from './cells.ts';
import type { Driver } from './driver.ts';
import { holds, linesOf, within } from './hands.ts';

/** @returns what is wrong, in words; empty when all is as it should be */
export async function faultsAfter(driver: Driver, situation: Situation, length: Length): Promise<readonly string[]> {
  const { left, right } = around(situation);
  const isThere = await within(500, () => holds(driver, left + texts[length] + right));
  const lines = await linesOf(driver);
  if (!isThere) return [`the model holds ${JSON.stringify(lines)}`];
  const isHeard = await within(1_500, async () => Number(await driver.ask('changes')) > 0);
  return [
    ...faultsInLines(lines, situation, texts[length]),
    ...(isHeard ? [] : ['no change event']),
    ...(await marksLeft(driver)),
  ];
}

/**
 * Line for line: the agent's words and ours, one space or one line end between them. Empty lines may be an editor's way to
 * part paragraphs; the one in our text must be there.
 */
function faultsInLines(lines: readonly string[], situation: Situation, text: string): readonly string[] {
  const { left, right } = around(situation);
  const filled = (all: readonly string[]) =>
    all
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n');
  const parts = text.includes('\n') ? [' ', '\n'] : [' '];
  const allowed = parts.flatMap((lead) =>
    parts.map((trail) => {
      const rest = /^[,.]/.test(right) && trail === ' ' ? right.trimStart() : trail + right.trimStart();
      return filled(`${left.trimEnd()}${lead}${text}${rest}`.split('\n'));
    }),
  );
  if (!allowed.includes(filled(lines))) return [`lines or spaces: ${JSON.stringify(lines)}`];
  const wanted = text.split('\n');
  const beforeLast = lines[lines.findIndex((line) => line.includes(wanted.at(-1) ?? '')) - 1];
  return wanted.includes('') && beforeLast?.trim() !== '' ? [`the empty line is lost: ${JSON.stringify(lines)}`] : [];
}

/** Whatever came of the text: nothing of ours is seen in the page, and the reply has not gone out. */
export async function marksLeft(driver: Driver): Promise<readonly string[]> {
  const drawn = await driver.ask('drawn');
  return [
    ...(Array.isArray(drawn) && drawn.length === 0 ? [] : [`drawn into the page: ${JSON.stringify(drawn)}`]),
    ...((await driver.ask('sends')) === 0 ? [] : ['the reply was sent']),
  ];
}
