import { expect, test } from 'vitest';
import { bench } from './pollution/bench';

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
