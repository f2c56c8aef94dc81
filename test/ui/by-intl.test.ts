// Dates, times, numbers and plurals are the browser's to write: no view puts them together by itself.
import { expect, test } from 'vitest';
import { filesBelow, read, withoutComments } from '../repository/source-files.ts';

const own = [
  ['parts of a date, to be written one by one', /\.get(UTC)?(FullYear|Month|Date|Day|Hours|Minutes|Seconds)\(/],
  [
    'the browser’s way for a locale that is not the words’ own',
    /\.toLocale(Date|Time)?String\(|\.to(Date|Time|UTC|GMT)String\(/,
  ],
  ['a locale written into a view', /Intl\.\w+Format\(\s*['"]|Intl\.PluralRules\(\s*['"]/],
  ['digits behind the point', /\.toFixed\(/],
  ['two forms of a word chosen by hand', /=== 1 \? (words\.)?say\(|count > 1 \? /],
  ['figures filled with zeros', /\.padStart\(/],
] as const;

/** Lines that are for a machine, or say what Intl does not. */
const reasons: Readonly<Record<string, string>> = {
  "src/panel/own/care/care-words.ts: return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;":
    'the clock of a break runs alike in every language; Intl.DurationFormat would write the same',
  "src/panel/settings/time-span.tsx: const two = (part: number) => String(part).padStart(2, '0');":
    'the value of a field for times, which the browser shows in its own way',
  "src/panel/today/calendar.ts: return sum.toString(16).padStart(16, '0');": 'the id of an event, not a figure',
};

test.each(own)('no view has %s', (_, pattern) => {
  const files = ['src/ui', 'src/panel', 'src/studio'].flatMap((folder) => filesBelow(folder, '.ts', '.tsx'));
  const found = files.flatMap((file) =>
    withoutComments(read(file))
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found.filter((line) => !(line in reasons))).toEqual([]);
});
