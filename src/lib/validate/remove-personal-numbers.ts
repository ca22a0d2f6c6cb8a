import { arrangeProblems } from './arrange-problems';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { fault, problemAt, type Spot } from './fault';
import { looksPersonal } from './personal-numbers';

const inText = /(?<![\d.,-])\d{6}( ?[-\u2010-\u2013] ?| )?\d{4}(?![\d.,-]*\d)/g;

/** Ten digits that are all of a cell are more often an amount or a production unit, so without a mark only those among words count. */
function masked(said: string): string {
  if (said.length < 10 || !/\d{4}/.test(said)) return said;
  return said.replace(inText, (found: string, mark: string | undefined) => {
    const isPersonal = looksPersonal(found) === 'certain' && (mark !== undefined || /\p{L}/u.test(said));
    return isPersonal ? '######-####' : found;
  });
}

const removed = fault(
  'warning',
  'personal_number_removed',
  'Her stod et personnummer (CPR). Det er fjernet, før noget blev gemt; resten er brugt.',
  'Fjern personnummeret i kilden, så filen ikke går videre med det.',
);

/** The table with single personal numbers among other text masked, and a warning for each place. A whole column of them is refused instead. */
export function removePersonalNumbers(text: TextTable): { text: TextTable; problems: Problem[] } {
  const problems: Problem[] = [];
  const safe = (said: string, spot: Spot = {}): string => {
    const clean = masked(said);
    if (clean !== said) problems.push(problemAt(removed, spot));
    return clean;
  };
  const columns = text.columns.map((heading) => masked(heading));
  const rows = text.rows.map((cells, at) =>
    cells.map((cell, column) => safe(cell, { row: text.lines[at] ?? null, column: columns[column] ?? null })),
  );
  const headerCells = text.headerCells.map((cells) => cells.map((cell) => safe(cell)));
  const preamble = text.preamble.map((line) => safe(line));
  const footer = text.footer.map((line) => safe(line));
  if (problems.length === 0) return { text, problems };
  return {
    text: { ...text, columns, headerCells, rows, preamble, footer },
    problems: arrangeProblems(problems),
  };
}
