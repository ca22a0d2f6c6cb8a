import { expect, test } from 'vitest';
import type { Comparison } from '../../src/lib/schema/look';
import { changesTable, comparisonSummary } from '../../src/routes/filer/comparison-words';

const none: Comparison = { added: 0, changed: 0, unchanged: 0, gone: 0, changes: [] };

test('a comparison in a line', () => {
  expect(comparisonSummary({ ...none, added: 1, changed: 2, unchanged: 1200, gone: 1 })).toBe(
    '1 nyt, 2 ændrede, 1.200 uændrede, 1 forsvinder',
  );
  expect(comparisonSummary({ ...none, unchanged: 5 })).toBe('Ændrer intet af det, der vises nu (5 tal)');
  expect(comparisonSummary(null)).toBe('Intet at sammenligne med endnu');
});

test('each change says what it is about, what it was and what it becomes; blank is not 0', () => {
  const key = { area: '575', week: '2023-W04', status: 'biometrics' };
  const comparison: Comparison = {
    ...none,
    changed: 2,
    gone: 3,
    changes: [
      {
        key,
        kind: 'changed',
        values: [
          { field: 'persons', before: 0, after: null },
          { field: 'persons_missing', before: null, after: 'blank' },
        ],
      },
      { key, kind: 'gone', values: [{ field: 'persons', before: 1234.5, after: null }] },
    ],
  };
  const { rows, notes } = changesTable(comparison, 'refugee_counts', new Map([['575', 'Vejen']]));
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual([
    [expect.stringMatching(/^Vejen, uge 4.*, Biometri/i), 'Personer', '0', '(intet)'],
    [expect.stringMatching(/^Vejen, uge 4/i), 'Personer', '1.234,5', 'forsvinder'],
  ]);
  expect(notes).toEqual(['Og 3 mere.']);
});
