import type { CleanTable } from './clean-tables';
import { writeRow } from './write-table';
import type { Writing } from './write-table';

/** A polluted file and what a reader should make of it. */
export interface PollutedFile {
  name: string;
  /** the kind of pollution, by which files are weighted */
  kind: string;
  bytes: Uint8Array;
  /** headings, joined per column where they go over several rows; null: the file has none */
  columns: string[] | null;
  rows: string[][];
  /** written soundly: neither an error nor a warning is due */
  clean: boolean;
  /** null: more than one, or none */
  delimiter: string | null;
}

export const usual: Omit<Writing, 'delimiter' | 'quoted'> = {
  open: '"',
  close: '"',
  escape: '"',
  newline: '\r\n',
  quoteAll: false,
};

export function writingOf(table: CleanTable, changes: Partial<Writing> = {}): Writing {
  return { ...usual, delimiter: table.delimiter, quoted: table.quoted, ...changes };
}

/** The written rows, headings first, each in parts. */
export function partsOf(table: CleanTable, how: Writing): string[][] {
  return [table.columns, ...table.rows].map((row) => writeRow(row, how));
}

export function textOf(parts: string[][], newline: string): string {
  return parts.map((row) => row.join('') + newline).join('');
}

export function polluted(
  table: CleanTable,
  kind: string,
  detail: string,
  text: string | Uint8Array,
  changes: Partial<PollutedFile> = {},
): PollutedFile {
  return {
    name: `${table.name} ${kind} ${detail}`.trim(),
    kind,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    columns: table.columns,
    rows: table.rows,
    clean: false,
    delimiter: table.delimiter,
    ...changes,
  };
}
