import type { ReadingChoice } from '../../schema/mapping';
import type { Problem } from '../../schema/problem';
import type { TextTable } from '../../schema/text-table';
import { emptyTable } from '../empty-table';
import { readRows } from '../read-rows';
import { sheetUnknown, workbookDamaged, workbookEmpty, workbookTooLarge, zipNoWorkbook } from './problems';
import { readSheets, type Sheet } from './read-sheets';
import { zipParts } from './zip-parts';

/** A workbook: the table of the sheet that is read, and the rest of it. */
export interface Workbook {
  table: TextTable;
  /** names of the sheets with rows, the read one first */
  sheets: string[];
  /** tables of all other sheets, hidden ones too: what must not be kept may stand there */
  others: TextTable[];
}

const whyNot = {
  not_a_workbook: zipNoWorkbook,
  too_large: workbookTooLarge,
  damaged: workbookDamaged,
} as const;

function tableOf(file: string, sheet: Sheet, choice: ReadingChoice): TextTable {
  // a workbook's numbers are never in doubt: they are written with a decimal comma here
  const table = readRows(sheet.rows, { decimal: ',', ...choice });
  return { file, encoding: null, delimiter: null, ...table };
}

function refused(file: string, problem: Problem): Workbook {
  return { table: emptyTable(file, null, [problem]), sheets: [], others: [] };
}

/** The sheet that was chosen, or the one with most rows: covers and notes have few. */
function chosenSheet(filled: Sheet[], choice: ReadingChoice): Sheet | undefined {
  const named = filled.find(({ name }) => name === choice.sheet);
  return named ?? filled.toSorted((a, b) => b.rows.length - a.rows.length)[0];
}

/** Reads an XLSX workbook as text, as `readFile` reads a CSV file. Never throws: what is wrong is in the table's `problems`. */
export async function readWorkbook(
  file: string,
  bytes: Uint8Array,
  choice: ReadingChoice = {},
): Promise<Workbook> {
  const unpacked = zipParts(bytes);
  if (unpacked.kind !== 'parts') return refused(file, whyNot[unpacked.kind]());
  const sheets = await readSheets(unpacked.parts).catch(() => null);
  if (!sheets) return refused(file, workbookDamaged());
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const sheet = chosenSheet(filled, choice);
  if (!sheet) return refused(file, workbookEmpty());
  const others = filled.filter((other) => other !== sheet);
  const table = tableOf(file, sheet, choice);
  const lost = choice.sheet !== undefined && sheet.name !== choice.sheet;
  if (lost) table.problems.unshift(sheetUnknown(choice.sheet ?? '', sheet.name));
  return {
    table,
    sheets: [sheet, ...others].map(({ name }) => name),
    others: others.map((other) => tableOf(file, other, {})),
  };
}
