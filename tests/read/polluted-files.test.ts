import { expect, test } from 'vitest';
import { bench } from './pollution/bench';
import { pollute } from './pollution/polluted-files';
import { randomTable } from './pollution/random-tables';
import { scoreReading } from './pollution/score-reading';

// 3,900 files take a while on a slow machine
test(
  'of polluted files none is read wrongly without a word, and sound ones give no alarm',
  { timeout: 600_000 },
  () => {
    const { silent, falseAlarms, simple, weighted, delimiters } = bench();
    expect(silent.map(({ file }) => file.name)).toEqual([]);
    expect(falseAlarms.map(({ file }) => file.name)).toEqual([]);
    expect(simple).toBeGreaterThan(9.962);
    expect(weighted).toBeGreaterThan(9.75);
    expect(delimiters).toBeGreaterThan(0.98);
  },
);

test.each([2, 3, 7, 8, 10, 12])('nor of small table %i', { timeout: 600_000 }, (seed) => {
  const readings = pollute(randomTable(seed), 30).map(scoreReading);
  const named = (of: typeof readings): string[] => of.map(({ file }) => file.name);
  expect(named(readings.filter(({ right, warned }) => !right && !warned))).toEqual([]);
  expect(named(readings.filter(({ file, warned }) => file.clean && warned))).toEqual([]);
});
