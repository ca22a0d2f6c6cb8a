import type { Problem } from '../schema/problem';
import { ambiguousNumberMark, mixedDecimalMarks } from './problems';

type Decimal = ',' | '.';
type Group = '.' | ',' | ' ';

/** Decimal and thousands marks, of the file and per column. */
export interface NumberMarks {
  decimal: Decimal | null;
  decimals: (Decimal | null)[];
  groups: (Group | null)[];
  problems: Problem[];
}

/** What the cells of one column show. */
interface Shown {
  commaDecimals: number;
  dotDecimals: number;
  commaGroups: number;
  dotGroups: number;
  spaceGroups: number;
  /** `1.234` or `1,234`: three digits after the only mark, so either may be meant */
  dotEither: number;
  commaEither: number;
  example: string;
}

const leading = /^[-−+(]*\s*(kr\.?|[$€£])?\s*[-−+]?/i;
const trailing = /\s*(%|pct\.?|kr\.?|[$€£])?\)?$/i;

/** Reads the marks off the cells. A column is judged by its own cells, then by the file's others; what stays open is asked, never guessed. */
export function numberMarks(rows: string[][], columns: string[]): NumberMarks {
  const shown = columns.map((_, column) => columnMarks(rows, column));
  const own = shown.map(ownDecimal);
  const commas = sum(shown, (s) => s.commaDecimals);
  const dots = sum(shown, (s) => s.dotDecimals);
  const decimal = commas === 0 && dots === 0 ? fromGroups(shown) : commas >= dots ? ',' : '.';
  const problems: Problem[] = [];
  const decimals: (Decimal | null)[] = [];
  const groups: (Group | null)[] = [];
  shown.forEach((marks, column) => {
    const judged = own[column] ?? decimal;
    const heading = columns[column] ?? '';
    if (marks.commaDecimals > 0 && marks.dotDecimals > 0)
      problems.push(mixedDecimalMarks(heading, marks.example));
    if (isOpen(marks, judged)) problems.push(ambiguousNumberMark(heading, marks.example));
    decimals.push(decimalOf(marks, own[column] ?? null, judged));
    groups.push(groupOf(marks, judged));
  });
  const seen = commas > 0 || dots > 0 || decimals.some((mark) => mark !== null);
  return { decimal: seen ? decimal : null, decimals, groups, problems };
}

function sum(shown: Shown[], count: (marks: Shown) => number): number {
  return shown.reduce((total, marks) => total + count(marks), 0);
}

/** A file that groups thousands with dots writes decimals with commas, and the other way round. */
function fromGroups(shown: Shown[]): Decimal | null {
  const dots = sum(shown, (s) => s.dotGroups);
  const commas = sum(shown, (s) => s.commaGroups);
  if (dots === commas) return null;
  return dots > commas ? ',' : '.';
}

function ownDecimal(marks: Shown): Decimal | null {
  if (marks.commaDecimals > 0 || marks.dotDecimals > 0)
    return marks.commaDecimals >= marks.dotDecimals ? ',' : '.';
  return fromGroups([marks]);
}

function isOpen(marks: Shown, judged: Decimal | null): boolean {
  return judged === null && (marks.dotEither > 0 || marks.commaEither > 0);
}

function decimalOf(marks: Shown, own: Decimal | null, judged: Decimal | null): Decimal | null {
  if (marks.commaDecimals > 0 || marks.dotDecimals > 0) return own;
  if (judged === ',' && marks.commaEither > 0) return ',';
  if (judged === '.' && marks.dotEither > 0) return '.';
  return null;
}

function groupOf(marks: Shown, judged: Decimal | null): Group | null {
  if (marks.spaceGroups > 0) return ' ';
  if (judged === ',' && marks.dotGroups + marks.dotEither > 0) return '.';
  if (judged === '.' && marks.commaGroups + marks.commaEither > 0) return ',';
  return null;
}

function columnMarks(rows: string[][], column: number): Shown {
  const marks: Shown = {
    commaDecimals: 0,
    dotDecimals: 0,
    commaGroups: 0,
    dotGroups: 0,
    spaceGroups: 0,
    dotEither: 0,
    commaEither: 0,
    example: '',
  };
  const nothing = { ...marks };
  let numbers = 0;
  let others = 0;
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (cell === '' || cell.length > 40) continue;
    const core = cell.trim().replace(leading, '').replace(trailing, '');
    if (isCode(core)) return nothing;
    if (countMarks(core, marks)) {
      numbers++;
      if (/[.,]/.test(core)) marks.example ||= cell;
    } else if (/\p{L}/u.test(core)) others++;
  }
  return numbers >= others ? marks : nothing;
}

/** `0575`, `5.57.71`, `07.30`, `12.2022`: numbers do not look like that, so neither do the others in the column. */
function isCode(core: string): boolean {
  if (/^0\d/.test(core)) return true;
  if (/^\d{1,2}\.(19|20)\d{2}$/.test(core)) return true;
  return /^\d+(\.\d+){2,}$/.test(core) && !/^\d{1,3}(\.\d{3})+$/.test(core);
}

/** Counts what the number shows; false where it is no number. */
function countMarks(core: string, marks: Shown): boolean {
  if (/^\d+$/.test(core)) return true;
  const parts = /^(\d{1,3}(?:([.,\u0020\u00a0\u202f])\d{3})(?:\2\d{3})*|\d*)(?:([.,])(\d+))?$/.exec(core);
  if (!parts || !/\d/.test(core)) return false;
  const [, whole = '', group, decimal, fraction = ''] = parts;
  const groups = group ? whole.split(group).length - 1 : 0;
  if (group && !decimal && groups === 1 && group !== ' ' && /[.,]/.test(group)) {
    const mayBeGroup = !whole.startsWith('0');
    if (mayBeGroup) marks[group === '.' ? 'dotEither' : 'commaEither']++;
    else marks[group === '.' ? 'dotDecimals' : 'commaDecimals']++;
    return true;
  }
  if (group === '.') marks.dotGroups++;
  else if (group === ',') marks.commaGroups++;
  else if (group) marks.spaceGroups++;
  if (decimal && fraction) marks[decimal === '.' ? 'dotDecimals' : 'commaDecimals']++;
  return true;
}
