/** A number that a workbook holds, as its program wrote it. */
export interface NumberCell {
  number: string;
}

/** What a cell of a workbook holds. */
export type WorkbookCell = string | boolean | Date | NumberCell | null;

/** Spreadsheets count with 15 digits; what they write beyond is noise (`0.30000000000000004`). */
function digitsOf(written: string, times: number): string {
  const value = Number(Number(written).toPrecision(15)) * times;
  const rounded = Number(value.toPrecision(15));
  if (Number.isInteger(rounded) && Math.abs(rounded) < 1e15) return String(rounded);
  const text = String(rounded);
  return /e/i.test(text) ? rounded.toFixed(15).replace(/\.?0+$/, '') : text;
}

function dateText(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16).replace('T', ' ');
}

/** A cell as the text that a Danish CSV export would have: decimal comma, no thousands mark, `79 %`, ISO dates. */
export function cellText(cell: WorkbookCell, isPercent: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'SAND' : 'FALSK';
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? '' : dateText(cell);
  const digits = digitsOf(cell.number, isPercent ? 100 : 1).replace('.', ',');
  return isPercent ? `${digits} %` : digits;
}
