import { expect, test } from 'vitest';
import { rowsAround } from '../../src/lib/pipeline/rows-around';

/** A file in which every third line is blank. */
const lines = Array.from({ length: 9000 }, (_, index) => index + 2).filter((line) => line % 3 !== 0);
const rows = lines.map((line) => [String(line)]);

test.each([2, 4, 5000, 8999])('the rows around line %d are found, though blank lines are no rows', (line) => {
  const found = rowsAround(rows, lines, line);
  expect(found.lines).toContain(line);
  expect(found.first).toEqual(found.lines.map((each) => [String(each)]));
  expect(found.total).toBe(6000);
});
