import { strFromU8, strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { TextRow } from '../split-rows';
import { cellText, type WorkbookCell } from './cell-text';
import { plainPart } from './plain-sheet';
import { sheetMarks, type SheetMarks } from './sheet-marks';

/** A sheet with its rows of text. */
export interface Sheet {
  name: string;
  rows: TextRow[];
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '';
}

/** Paths of the sheets' parts in the order of the workbook. */
function sheetPaths(parts: Map<string, string>): string[] {
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const relations = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([element]) => [
      attribute(element, 'Id'),
      attribute(element, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].map(
    ([element]) => targets.get(/\br:id="([^"]*)"/.exec(element)?.[1] ?? attribute(element, 'id')) ?? '',
  );
}

/** The first cell's value in all cells that are joined down a column: the label of a group stands in each of its rows. */
function fillDown(rows: string[][], { merged }: SheetMarks): void {
  for (const { from, to } of merged) {
    const value = rows[from.row]?.[from.column] ?? '';
    // a title that is joined across the sheet stays where it is
    if (value === '' || to.column > from.column) continue;
    for (let row = from.row + 1; row <= to.row && row < rows.length; row++) {
      const cells = rows[row];
      if (cells && from.column < cells.length) cells[from.column] = value;
    }
  }
}

function textRows(cells: WorkbookCell[][], marks: SheetMarks): TextRow[] {
  const texts = cells.map((row, at) =>
    row.map((cell, column) => cellText(cell, marks.percent.has(`${at},${column}`))),
  );
  fillDown(texts, marks);
  const rows: TextRow[] = [];
  let afterBlank = false;
  texts.forEach((row, at) => {
    if (row.every((cell) => cell.trim() === '')) afterBlank = true;
    else {
      rows.push({ cells: row, line: at + 1, afterBlank });
      afterBlank = false;
    }
  });
  return rows;
}

/**
 * Reads every sheet of an unpacked workbook, hidden ones too. Throws where it is not whole.
 * The library gets it packed anew and stored only: so it unpacks nothing in workers of its own, which the page's policy forbids.
 */
export async function readSheets(packed: Map<string, Uint8Array>): Promise<Sheet[]> {
  const parts = new Map([...packed].map(([path, bytes]) => [path, plainPart(strFromU8(bytes))]));
  const files = Object.fromEntries([...parts].map(([path, xml]) => [path, strToU8(xml)]));
  const stored = zipSync(files, { level: 0 });
  const sheets = await readXlsxFile(stored.buffer as ArrayBuffer, {
    trim: false,
    parseNumber: (number) => ({ number }),
  });
  const paths = sheetPaths(parts);
  const styles = parts.get('xl/styles.xml') ?? '';
  return sheets.map(({ sheet, data }, index) => {
    const marks = sheetMarks(parts.get(paths[index] ?? '') ?? '', styles);
    return { name: sheet, rows: textRows(data as unknown as WorkbookCell[][], marks) };
  });
}
