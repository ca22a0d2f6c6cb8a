import { expect, test } from 'vitest';
import { readFile } from '../../src/lib/read/read-file';
import type { TextTable } from '../../src/lib/schema/text-table';

function read(text: string): TextTable {
  return readFile('fil.csv', new TextEncoder().encode(text));
}

const million = 1_000_000;
const words = 'Ledighed i kommunen efter ydelse og alder ';
const rows = 'A;1\nB;2\n';

const hostile: Record<string, () => string> = {
  'a cell of 10 MB': () => `Sted;Antal\n${'x'.repeat(10 * million)};1\nB;2\n`,
  'a quoted cell of 10 MB': () => `Sted;Antal\n"${'x;\n'.repeat(3 * million)}";1\nB;2\n`,
  'a heading of 10 MB': () => `${'x'.repeat(10 * million)};Antal\n${rows}`,
  '10,000 columns': () => `${'k;'.repeat(10_000)}k\n${'1;'.repeat(10_000)}1\n`.repeat(2),
  '200,000 quotes': () => `Sted;Antal\nA;${'"'.repeat(200_000)}\nB;2\n`,
  '200,001 quotes': () => `Sted;Antal\nA;${'"'.repeat(200_001)}\nB;2\n`,
  '200,000 cells that open with a quote': () => `Sted;Antal\n${'"A;1\n'.repeat(200_000)}`,
  '200,000 quotes inside one line': () => `Sted;Antal\n${'";"x'.repeat(100_000)}\nB;2\n`,
  'apostrophes everywhere': () => `Sted;Antal\n${"'A';it's;'\n".repeat(100_000)}`,
  'null bytes': () => `Sted;Antal\n${'A\0;1\n'.repeat(1000)}`,
  'null bytes alone': () => '\0'.repeat(million),
  '12 MB of words on one line': () => words.repeat((12 * million) / words.length),
  '12 MB of words above a table': () => `${words.repeat((12 * million) / words.length)}\nSted;Antal\n${rows}`,
  '12 MB of delimiters': () => ';'.repeat(12 * million),
  'a million empty lines': () => `Sted;Antal\n${'\n'.repeat(million)}${rows}`,
  'control characters': () => 'Sted;Antal\n\u0007A\u001b[31m;1\nB\u200e\u202e;2\n',
  'lone surrogates': () => 'Sted;Antal\n\ud800;1\n\udfff;2\n',
  'a row longer than any other': () => `Sted;Antal\nA;1\n${'1;'.repeat(million)}\nB;2\n`,
};

test.each(Object.keys(hostile))('%s: a table or a sentence', { timeout: 120_000 }, (name) => {
  const table = read(hostile[name]?.() ?? '');
  expect(table.rows.length > 0 || table.problems.some(({ severity }) => severity !== 'note')).toBe(true);
  for (const row of table.rows) expect(row.length).toBe(table.columns.length);
});

test('formulas, script and SQL are text, in cells as in headings', () => {
  const table = read(
    'Sted;"x""; DROP TABLE observations; --";__proto__;constructor\n=1+1;<script>alert(1)</script>;../../etc;7\n+B;-C;@SUM(A1);6\nA;B;D;5\n',
  );
  expect(table.columns).toEqual(['Sted', 'x"; DROP TABLE observations; --', '__proto__', 'constructor']);
  expect(table.rows[0]).toEqual(['=1+1', '<script>alert(1)</script>', '../../etc', '7']);
});

test('words on one line do not become columns', () => {
  const table = read(words.repeat(200_000));
  expect(table.columns.length).toBeLessThan(10);
});

test('codes stay text, and a comma inside a heading does not part cells', () => {
  const table = read('kommune;andel, pct.;konto\n0575;1,5;5.57.71\n0580;2,5;1E5\n');
  expect(table.columns).toEqual(['kommune', 'andel, pct.', 'konto']);
  expect(table.rows).toEqual([
    ['0575', '1,5', '5.57.71'],
    ['0580', '2,5', '1E5'],
  ]);
  expect([table.decimals, table.groups]).toEqual([
    [null, ',', null],
    [null, null, null],
  ]);
});
