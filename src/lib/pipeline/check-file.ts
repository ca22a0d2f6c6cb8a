import type { Problem } from '../schema/problem';
import type { TableName } from '../schema/table-schema';
import { asOfOfFile } from '../validate/as-of';
import { fault, problemAt } from '../validate/fault';
import type { UnderstandContext, Understood } from './understand';
import { understandFile } from './understand-file';
import { textCsv, typedCsv } from './write-csv';

/** A problem as the command prints it: what was found, and then what to do about it. */
export type ReportedProblem = Omit<Problem, 'remedy'>;

/** What the command says of one file, in the order in which it is printed. */
export interface FileReport {
  file: string;
  encoding: string | null;
  delimiter: string | null;
  decimal: string | null;
  headerRows: number;
  /** the table that was recognised */
  table: TableName | null;
  /** data rows as read */
  rows: number;
  columns: string[];
  /** when the figures were counted, as the file states it */
  asOf: string | null;
  problems: ReportedProblem[];
}

/** A file checked: the report, and the files that `--out` writes, by name. */
export interface CheckedFile {
  report: FileReport;
  outputs: Map<string, string>;
  hasError: boolean;
}

/** Stores a table in the engine; the problem where it cannot be stored. */
export type TryToStore = (understood: Understood) => Promise<Problem | null>;

function reported({ severity, code, row, column, value, message, remedy }: Problem): ReportedProblem {
  return { severity, code, row, column, value, message: `${message} ${remedy}`.trim() };
}

function reportOf({ text, typed }: Understood, problems: Problem[]): FileReport {
  return {
    file: text.file,
    encoding: text.encoding,
    delimiter: text.delimiter,
    decimal: text.decimal,
    headerRows: text.headerRows,
    table: typed?.table ?? null,
    rows: text.rows.length,
    columns: text.columns,
    asOf: typed ? typed.asOf : (asOfOfFile(text)?.stated ?? null),
    problems: problems.map(reported),
  };
}

/** A refused file writes nothing: its cells must not lie in another file. */
function outputsOf(understood: Understood, { areas }: UnderstandContext): Map<string, string> {
  const { text, typed, refused } = understood;
  const name = text.file.replace(/\.(csv|xlsx)$/i, '');
  const outputs = new Map<string, string>();
  if (refused) return outputs;
  outputs.set(`${name}.csv`, textCsv(text));
  if (typed) outputs.set(`${name}.typed.csv`, typedCsv(typed, areas));
  return outputs;
}

/** Reads a file as the page and the build do and says what was found. `store` tries the typed rows on the engine. */
export async function checkFile(
  file: string,
  bytes: Uint8Array,
  context: UnderstandContext,
  store: TryToStore,
): Promise<CheckedFile> {
  const understood = await understandFile(file, bytes, context);
  const notStored = await store(understood);
  const problems = [...understood.problems, ...(notStored ? [notStored] : [])];
  return {
    report: reportOf(understood, problems),
    outputs: outputsOf(understood, context),
    hasError: problems.some(({ severity }) => severity === 'error'),
  };
}

/** The report of a path that no file can be read from. */
export function missingFile(file: string): FileReport {
  const found = fault(
    'error',
    'file_not_found',
    `Filen »${file}« kan ikke læses.`,
    'Se efter, om stien er rigtig.',
  );
  const shape = { encoding: null, delimiter: null, decimal: null, headerRows: 0, table: null, rows: 0 };
  return { file, ...shape, columns: [], asOf: null, problems: [reported(problemAt(found))] };
}
