import { readFile } from '../../../src/lib/read/read-file';
import type { PollutedFile } from './polluted-file';

/** How one polluted file was read. */
export interface Reading {
  file: PollutedFile;
  /** 0 to 10: read at all, and precision, recall and F1 of headings, records and cells */
  score: number;
  /** headings and rows are all as they should be */
  right: boolean;
  warned: boolean;
  rightDelimiter: boolean;
  problems: string[];
  columns: string[];
  rows: string[][];
}

/** Reads a polluted file and scores the outcome the way the Pollock benchmark does (Vitagliano et al., PVLDB 16, 2023). */
export function scoreReading(file: PollutedFile): Reading {
  const table = readFile('fil.csv', file.bytes);
  const columns = table.headerRows === 0 ? null : table.columns;
  const headings = same(columns, file.columns);
  const measures = [
    measure(file.columns ?? [], columns ?? []),
    measure(file.rows.map(record), table.rows.map(record)),
    measure(file.rows.flat(), table.rows.flat()),
  ];
  return {
    file,
    score: 1 + measures.flat().reduce((sum, part) => sum + part, 0),
    right: headings && same(table.rows, file.rows),
    warned: table.problems.some(({ severity }) => severity !== 'note'),
    rightDelimiter: file.delimiter === null || table.delimiter === file.delimiter,
    problems: table.problems.map(({ severity, code, row }) => `${severity} ${code} ${row ?? ''}`.trim()),
    columns: table.columns,
    rows: table.rows,
  };
}

function record(cells: string[]): string {
  return cells.join('');
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Precision, recall and F1 of what was read against what should have been, each as a bag. */
function measure(expected: string[], found: string[]): [number, number, number] {
  if (expected.length === 0) return [1, 1, 1];
  const bag = new Map<string, number>();
  for (const item of expected) bag.set(item, (bag.get(item) ?? 0) + 1);
  let common = 0;
  for (const item of found) {
    const left = bag.get(item) ?? 0;
    if (left === 0) continue;
    common++;
    bag.set(item, left - 1);
  }
  if (common === 0) return [0, 0, 0];
  const precision = common / found.length;
  const recall = common / expected.length;
  return [precision, recall, (2 * precision * recall) / (precision + recall)];
}
