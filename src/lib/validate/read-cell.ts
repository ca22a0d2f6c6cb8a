import type { AreaLookup } from '../schema/area-lookup';
import type { Reading, Words } from '../schema/layout';
import type { Missing } from '../schema/missing';
import type { Cell } from '../schema/typed-table';
import { asOfOf } from './as-of';
import { fault, type Fault } from './fault';
import { readNumber, type NumberMarks } from './numbers';
import { periodFault } from './period-faults';
import { periodOf } from './periods';
import { plain, tidy } from './plain';
import { readVagueDate } from './vague-dates';
import { readBounds } from './vague-numbers';

/** What a cell's text means besides itself. */
export interface CellContext {
  areas: AreaLookup;
  /** what one of the file's amounts is in kr. */
  unit: number;
  /** the same per column, where its own heading says it */
  columnUnits: (number | null)[];
  /** what an empty cell means in a number column */
  emptyMeans: Missing;
}

/** The fields that a cell fills; an error means that its row cannot be used. */
export interface CellResult {
  cells: Record<string, Cell>;
  fault?: Fault;
}

type Reader = (text: string, field: string, marks: NumberMarks, context: CellContext) => CellResult;

function readNumberCell(text: string, field: string, marks: NumberMarks, context: CellContext): CellResult {
  const value = readNumber(text, marks);
  if (typeof value === 'number') return { cells: { [field]: value } };
  const missing = value === 'blank' ? context.emptyMeans : value;
  const cells = { [field]: { missing } };
  if (value === 'not_a_number') return { cells, fault: notANumber(text) };
  return value === 'divided_by_zero' ? { cells, fault: dividedByZero } : { cells };
}

const dividedByZero = fault(
  'note',
  'divided_by_zero',
  'Regnearket har divideret med nul, så cellen har intet tal.',
  'Du behøver ikke gøre noget: cellen vises som manglende, ikke som 0.',
);

function notANumber(text: string): Fault {
  return fault(
    'warning',
    'not_a_number',
    `»${tidy(text)}« er ikke et tal, som kolonnen ellers skriver dem.`,
    'Ret cellen i kilden, og indlæs filen igen. Resten af rækken er brugt.',
  );
}

/** In a list of persons brackets are "heraf", in accounts they may as well be a minus. */
function bracketed(text: string): Fault {
  const message = `»${tidy(text)}« kan betyde minus eller »heraf«, så beløbet er ikke brugt.`;
  return fault(
    'warning',
    'bracketed_amount',
    message,
    'Skriv minus foran beløbet, hvis det er negativt, og indlæs filen igen.',
  );
}

/** Multiplied with whole thousandths, so that 4,5 mio. kr. is 4,500,000 and not nearly so. */
function readAmount(text: string, field: string, marks: NumberMarks, context: CellContext): CellResult {
  const result = readNumberCell(text, field, marks, context);
  const value = result.cells[field];
  if (typeof value !== 'number') return result;
  if (/^\(.*\)$/.test(tidy(text)))
    return { cells: { [field]: { missing: 'not_a_number' } }, fault: bracketed(text) };
  return { cells: { [field]: Math.round(value * context.unit * 100) / 100 } };
}

function readInteger(text: string, field: string, marks: NumberMarks): CellResult {
  const value = readNumber(text, marks);
  if (typeof value === 'number' && Number.isInteger(value)) return { cells: { [field]: value } };
  if (value === 'blank' || value === 'not_available') return { cells: { [field]: null } };
  const message = `»${tidy(text)}« er ikke et helt tal.`;
  return {
    cells: {},
    fault: fault('error', 'not_an_integer', message, 'Ret cellen i kilden, og indlæs filen igen.'),
  };
}

function readBoundsCell(text: string, field: string, _: NumberMarks, context: CellContext): CellResult {
  const bounds = readBounds(text);
  const both = (min: Cell, max: Cell) => ({ [`${field}_min`]: min, [`${field}_max`]: max });
  if (bounds) return { cells: both(bounds.min, bounds.max) };
  const missing = plain(text) === '' ? context.emptyMeans : ('not_a_number' as const);
  const cells = both({ missing }, { missing });
  return missing === 'not_a_number' ? { cells, fault: notANumber(text) } : { cells };
}

function readArea(text: string, field: string, _: NumberMarks, { areas }: CellContext): CellResult {
  const area = areas.find(text);
  if (area) return { cells: { [field]: area.code } };
  const message =
    tidy(text) === ''
      ? 'Rækken nævner intet område.'
      : `»${tidy(text)}« er ikke et område, som Ugetal kender.`;
  const remedy = 'Skriv kommunens navn eller nummer, som Danmarks Statistik gør. Kun denne række er udeladt.';
  return { cells: {}, fault: fault('error', 'area_unknown', message, remedy) };
}

function readPeriodCell(text: string, field: string, weekWanted: boolean): CellResult {
  const found = periodFault(text, weekWanted);
  return found ? { cells: {}, fault: found } : { cells: { [field]: periodOf(text) } };
}

function readVagueDateCell(text: string, field: string): CellResult {
  const said = tidy(text);
  if (said === '') return { cells: {} };
  const range = readVagueDate(said);
  const cells = {
    [field]: said,
    [`${field}_earliest`]: range?.earliest ?? null,
    [`${field}_latest`]: range?.latest ?? null,
  };
  if (range) return { cells };
  const message = `»${said}« kan ikke læses som en dato eller et tidsrum.`;
  const remedy =
    'Skriv for eksempel »1. maj 2023«, »maj 2023« eller »foråret 2023«. Teksten er gemt, som den står.';
  return { cells, fault: fault('warning', 'date_unknown', message, remedy) };
}

function readAsOf(text: string): CellResult {
  if (tidy(text) === '') return { cells: {} };
  const asOf = asOfOf(text);
  if (asOf) return { cells: { as_of: asOf.stated, as_of_date: asOf.date } };
  const message = `»${tidy(text)}« er ikke en dag eller en måned.`;
  const remedy = 'Skriv datoen som 2023-01-08 eller 8. januar 2023. Rækken er brugt uden dato.';
  return { cells: {}, fault: fault('warning', 'as_of_unknown', message, remedy) };
}

function readWords(text: string, field: string, { words }: Words): CellResult {
  const said = plain(text);
  const value = words.find(([pattern]) => pattern.test(said))?.[1];
  if (value) return { cells: { [field]: value } };
  if (said === '') return { cells: {} };
  const message = `»${tidy(text)}« er ikke en af de betegnelser, som kolonnen kan have.`;
  const remedy = 'Ret betegnelsen i kilden, eller tilføj den til opstillingen. Kun denne række er udeladt.';
  return { cells: {}, fault: fault('error', `${field}_unknown`, message, remedy) };
}

const readers: Record<Exclude<Reading, Words>, Reader> = {
  text: (text, field) => ({ cells: { [field]: tidy(text) === '' ? null : tidy(text) } }),
  area: readArea,
  period: (text, field) => readPeriodCell(text, field, false),
  period_if_any: (text, field) =>
    tidy(text) === '' ? { cells: { [field]: null } } : readPeriodCell(text, field, false),
  week: (text, field) => readPeriodCell(text, field, true),
  number: readNumberCell,
  amount: readAmount,
  integer: readInteger,
  bounds: readBoundsCell,
  vague_date: readVagueDateCell,
  as_of: readAsOf,
};

/** Reads a cell for a field. Never throws; what cannot be read comes back as a fault. */
export function readCell(
  text: string,
  field: string,
  reading: Reading,
  marks: NumberMarks,
  context: CellContext,
): CellResult {
  if (typeof reading === 'object') return readWords(text, field, reading);
  return readers[reading](text, field, marks, context);
}
