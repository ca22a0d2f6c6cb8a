import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/lib/read/read-file';
import type { TextTable } from '../../src/lib/schema/text-table';

/** What a case states; a field that it leaves out is not its subject. Problems are always stated: `severity code line`. */
type Expected = Partial<Omit<TextTable, 'file' | 'problems'>> & { problems: string[] };

const cases = join(import.meta.dirname, 'cases');

function problemsOf(table: TextTable): string[] {
  return table.problems.map(({ severity, code, row }) =>
    [severity, code, row].filter((x) => x !== null).join(' '),
  );
}

describe('read a file', () => {
  test.each(readdirSync(cases))('%s', (name) => {
    const folder = join(cases, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const table = readFile('input.csv', readFileSync(join(folder, 'input.csv')));
    const stated = Object.fromEntries(
      Object.keys(expected).map((key) => [key, table[key as keyof TextTable]]),
    );
    expect({ ...stated, problems: problemsOf(table) }).toEqual(expected);
    for (const row of table.rows) expect(row.length).toBe(table.columns.length);
    for (const row of table.headerCells) expect(row.length).toBe(table.columns.length);
    expect(table.lines.length).toBe(table.rows.length);
    expect(table.decimals.length).toBe(table.columns.length);
    expect(table.groups.length).toBe(table.columns.length);
    for (const problem of table.problems) {
      expect(problem.message).toMatch(/^\S.*[.?]$/s);
      expect(problem.remedy).toMatch(/^\S.*\.$/s);
    }
  });
});
