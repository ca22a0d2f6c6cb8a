import type { Layout } from '../schema/layout';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { numberIn, spotOf, type Entry } from './entry';
import { problemAt } from './fault';
import { partExceeds } from './totals';

/**
 * Names the whole in rows such as "- heraf i praktik eller job": the last row above them that is no part. Changes the
 * rows' cells. A part that cannot be as large as it is comes back as a problem.
 */
export function settleParts(rows: Entry[], parts: NonNullable<Layout['parts']>, text: TextTable): Problem[] {
  const [most, least] = parts.counted;
  const problems: Problem[] = [];
  let whole: Entry | null = null;
  for (const row of rows) {
    const said = String(row.cells[parts.label] ?? '');
    const part = /^[-–• ]*heraf:? +(.+)$/i.exec(said)?.[1];
    row.cells[parts.whole] = part && whole ? (whole.cells[parts.label] ?? null) : null;
    if (!part) {
      whole = row;
      continue;
    }
    row.cells[parts.label] = part;
    const [counted, limit] = [numberIn(row, least), whole ? numberIn(whole, most) : null];
    if (counted === null || limit === null || counted <= limit) continue;
    problems.push(problemAt(partExceeds(counted, limit), spotOf(row, least, text)));
  }
  return problems;
}
