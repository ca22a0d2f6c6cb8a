/** What the cells of one column show of number marks; how many cells show each. */
export interface ColumnMarks {
  commaDecimals: number;
  dotDecimals: number;
  commaGroups: number;
  dotGroups: number;
  spaceGroups: number;
  /** `1.234`, `1,234`: three digits after the only mark, so either may be meant */
  dotEither: number;
  commaEither: number;
  /** some decimals are certainly three digits (`0.125`) or more */
  longDecimals: boolean;
  /** the first cell that may be either, as it stands */
  either: string;
  /** a cell with a mark, as it stands */
  example: string;
}

const leading = /^[-−+(]*\s*(kr\.?|[$€£])?\s*[-−+]?/i;
const trailing = /\s*(%|pct\.?|kr\.?|[$€£])?\)?$/i;
const grouped = /^(\d{1,3}(?:([.,\u0020\u00a0\u202f])\d{3})(?:\2\d{3})*|\d*)(?:([.,])(\d+))?$/;
const longestNumber = 40;
/** One cell in so many may look like a code before the column is one of codes. */
const codesAllowed = 0.1;

/** Reads the marks off one column. Columns of words and of codes (`0575`, `5.57.71`) show none. */
export function columnMarks(rows: string[][], column: number): ColumnMarks {
  const marks = noMarks();
  let numbers = 0;
  let codes = 0;
  let words = 0;
  for (const row of rows) {
    const cell = row[column] ?? '';
    if (cell === '' || cell.length > longestNumber) continue;
    if (isWord(cell)) {
      words++;
      continue;
    }
    const core = isBare(cell) ? cell : cell.trim().replace(leading, '').replace(trailing, '');
    if (isCode(core)) codes++;
    else if (countMarks(core, marks, cell)) numbers++;
    else if (/\p{L}/u.test(core)) words++;
  }
  return numbers >= words && codes <= codesAllowed * numbers ? marks : noMarks();
}

/** A column that shows nothing. */
export function noMarks(): ColumnMarks {
  return {
    commaDecimals: 0,
    dotDecimals: 0,
    commaGroups: 0,
    dotGroups: 0,
    spaceGroups: 0,
    dotEither: 0,
    commaEither: 0,
    longDecimals: false,
    either: '',
    example: '',
  };
}

const zero = 48;
const nine = 57;

/** Begins and ends with a digit, so there is no sign, unit or padding to take away. */
function isBare(cell: string): boolean {
  return isDigit(cell.charCodeAt(0)) && isDigit(cell.charCodeAt(cell.length - 1));
}

function isDigit(code: number): boolean {
  return code >= zero && code <= nine;
}

function isDigits(core: string): boolean {
  for (let i = 0; i < core.length; i++) if (!isDigit(core.charCodeAt(i))) return false;
  return true;
}

/** Begins with a letter that begins no unit: the `k` of `kr.` does. */
function isWord(cell: string): boolean {
  return /^[a-jl-zæøå]/i.test(cell);
}

/** `0575`, `5.57.71`, `07.30`, `12.2022`: numbers do not look like that. */
function isCode(core: string): boolean {
  if (core.charCodeAt(0) === zero && isDigit(core.charCodeAt(1))) return true;
  if (!core.includes('.')) return false;
  if (/^\d{1,2}\.(19|20)\d{2}$/.test(core)) return true;
  return /^\d+(\.\d+){2,}$/.test(core) && !/^\d{1,3}(\.\d{3})+$/.test(core);
}

/** Counts what a number shows; false where it is no number. */
function countMarks(core: string, marks: ColumnMarks, cell: string): boolean {
  if (!isDigit(core.charCodeAt(core.length - 1))) return false;
  if (isDigits(core)) return true;
  const parts = /[A-Za-z]/.test(core) ? null : grouped.exec(core);
  if (!parts) return false;
  const [, whole = '', group, decimal, digits = ''] = parts;
  if (group === decimal) return false;
  marks.example ||= cell;
  if (group !== undefined) countGroup(whole, group, decimal, marks, cell);
  if (decimal !== undefined) marks[decimal === '.' ? 'dotDecimals' : 'commaDecimals']++;
  if (digits.length > 3) marks.longDecimals = true;
  return true;
}

function countGroup(
  whole: string,
  group: string,
  decimal: string | undefined,
  marks: ColumnMarks,
  cell: string,
): void {
  const isDot = group === '.';
  if (!isDot && group !== ',') marks.spaceGroups++;
  else if (decimal !== undefined || whole.split(group).length > 2)
    marks[isDot ? 'dotGroups' : 'commaGroups']++;
  else if (whole.startsWith('0')) {
    marks[isDot ? 'dotDecimals' : 'commaDecimals']++;
    marks.longDecimals = true;
  } else {
    marks[isDot ? 'dotEither' : 'commaEither']++;
    marks.either ||= cell;
  }
}
