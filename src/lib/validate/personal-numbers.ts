import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { fault, problemAt } from './fault';
import { plain } from './plain';

const personalHeading = /(^|[^\p{L}])(cpr|personnummer|personnumre|person-?nr)([^\p{L}]|$)|^cpr(nr|nummer)/u;

/** Production units have ten digits, too, and begin with 10. */
const otherNumbers = /p-?(nummer|nr)|produktionsenhed/;

/** As in `01.01.50-1234` and `010150/1234`. */
function plainDigits(cell: string): string {
  return cell
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010-\u2013/]/g, '-')
    .trim()
    .replace(/^(\d{2})[. ](\d{2})[. ](?=\d{2}\D?\d{4}$)/, '$1$2');
}

/** A personal number, its lost leading zero put back; the date in it must exist in some year. */
export function looksPersonal(cell: string): 'certain' | 'shortened' | null {
  const match = /^(\d{5,6})( ?- ?| )?(\d{4})$/.exec(plainDigits(cell));
  const digits = match?.[1]?.padStart(6, '0') ?? '';
  const [day, month] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4))];
  // 61-91 are the days of replacement numbers for people without a personal number
  const plausible = month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
  if (!match || !plausible) return null;
  return match[1]?.length === 6 || match[2] ? 'certain' : 'shortened';
}

/** Half of a column's cells, and where all have lost their zero at least three, so that a large amount is not taken for one. */
function isPersonalColumn(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const kinds = filled.map(looksPersonal).filter((kind) => kind !== null);
  if (kinds.length === 0 || kinds.length * 2 < filled.length) return false;
  return kinds.includes('certain') || kinds.length >= 3;
}

function personalColumns(text: TextTable): number[] {
  return text.columns.flatMap((heading, index) => {
    const name = plain(heading);
    if (otherNumbers.test(name)) return [];
    const cells = [...text.headerCells, ...text.rows].map((row) => row[index] ?? '');
    return personalHeading.test(name) || isPersonalColumn(cells) ? [index] : [];
  });
}

const refusal = fault(
  'error',
  'cpr_column',
  'Filen har personnumre (CPR) og er afvist, før noget blev gemt. Ugetal arbejder kun med tal om grupper.',
  'Fjern kolonnen med personnumre, eller hent en opgørelse uden personoplysninger, og indlæs filen igen.',
);

/** The problem that refuses a file with personal numbers; null where it has none. Never quotes a cell. */
export function personalNumbersIn(text: TextTable): Problem | null {
  const [first] = personalColumns(text);
  if (first === undefined) return null;
  const heading = text.columns[first] ?? '';
  return problemAt(refusal, { column: /\d{4}/.test(heading) ? null : heading });
}

/** The table with every cell emptied: what is left of a refused file is its shape. */
export function withoutCells(text: TextTable): TextTable {
  const emptied = (rows: string[][]) => rows.map((cells) => cells.map(() => ''));
  const safe = (lines: string[]) => lines.filter((line) => !/\d{4}/.test(line));
  return {
    ...text,
    columns: text.columns.map((heading) => (/\d{6}/.test(heading.replace(/\D/g, '')) ? '' : heading)),
    headerCells: emptied(text.headerCells),
    rows: emptied(text.rows),
    preamble: safe(text.preamble),
    footer: safe(text.footer),
    problems: [],
  };
}

/** Problems whose words quote no personal number, also where a single one stands in a file that is not refused. */
export function withoutQuotedNumbers(problems: Problem[]): Problem[] {
  const masked = (said: string) =>
    said.replace(/(?<!\d)\d{6} ?[-\u2010-\u2013]? ?\d{4}(?!\d)/g, '######-####');
  return problems.map((problem) => ({
    ...problem,
    column: problem.column === null ? null : masked(problem.column),
    value: problem.value === null ? null : masked(problem.value),
    message: masked(problem.message),
  }));
}
