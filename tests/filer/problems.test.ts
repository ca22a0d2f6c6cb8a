import { expect, test } from 'vitest';
import { filterProblems, sortProblems } from '../../src/routes/filer/filter-problems';
import { problemsCsv } from '../../src/routes/filer/problems-csv';
import { problem } from './given';

test('what stops something comes first, each kind in the order of the file', () => {
  const given = [
    problem({ severity: 'note', row: 1 }),
    problem({ severity: 'error', row: 9 }),
    problem({ severity: 'warning', row: 2 }),
    problem({ severity: 'error', row: 3 }),
  ];
  expect(sortProblems(given).map(({ row }) => row)).toEqual([9, 3, 2, 1]);
});

test('all of the words must be there, whatever their case and wherever they stand', () => {
  const given = [problem({ row: 12 }), problem({ row: 3, value: 'Ærø', severity: 'error' })];
  expect(filterProblems(given, '', 'ÆRØ antal')).toEqual([given[1]]);
  expect(filterProblems(given, '', 'linje 12')).toEqual([given[0]]);
  expect(filterProblems(given, 'error', '')).toEqual([given[1]]);
  expect(filterProblems(given, 'error', 'mange')).toEqual([]);
});

test('as CSV: semicolons, a byte order mark, quotes doubled, and nothing that a spreadsheet would run', () => {
  const values = ['=HYPERLINK("http://x")', '+1+cmd', '-5', '@SUM(A1)', '\t=1', 'a;b\r\nc', '-1=2'];
  const csv = problemsCsv(values.map((value) => problem({ value })));
  expect(csv.startsWith('\ufeff"Art";"Linje";"Kolonne";"Indhold"')).toBe(true);
  for (const kept of [
    `"'=HYPERLINK(""http://x"")"`,
    `"'+1+cmd"`,
    '"-5"',
    `"'@SUM(A1)"`,
    `"'\t=1"`,
    '"a;b\r\nc"',
    `"'-1=2"`,
  ])
    expect(csv).toContain(`;${kept};`);
});
