import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import { numberIn, type Entry } from './entry';
import { fault, problemAt } from './fault';
import { plain } from './plain';

/** What one of a file's amounts is in kr. */
export interface AmountUnits {
  /** of the file; null where it says nothing */
  file: number | null;
  /** of columns whose own heading says it; null where only the file does */
  columns: (number | null)[];
}

/** A number before the words makes them an amount (`3 mio. kr. i reserve`), unless it is a year. */
const noAmount = '(?:(?<!\\d ?)|(?<=(?<!\\d)20\\d{2} ))';

const units: [RegExp, number][] = [
  [/(?<![\d.,])1[. ]?000[- ]?(?:kr|dkk)|kr\.? ?1[. ]?000(?![.\d])/, 1_000],
  [new RegExp(`${noAmount}(?:tusind(?:e)? kr|t\\.? ?kr\\b|t\\.? ?dkk\\b)`), 1_000],
  [new RegExp(`${noAmount}(?:mio\\.? ?(?:kr|dkk)|millioner? kr|mkr\\b)`), 1_000_000],
  [new RegExp(`${noAmount}(?:mia\\.? ?(?:kr|dkk)|milliarder? kr)`), 1_000_000_000],
  [new RegExp(`${noAmount}(?<!\\p{L})(?:kr\\.?|kroner|dkk)(?!\\p{L}| ?\\d)`, 'u'), 1],
];

function unitIn(text: string): number | null {
  const said = plain(text);
  return units.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}

/** A note below the table speaks of the unit only where it says so; it may as well tell of an amount. */
function unitInNotes(notes: string[]): number | null {
  return unitIn(notes.filter((note) => /beløb|tal(lene)? |enhed|angivet/.test(plain(note))).join('\n'));
}

function firstOf(texts: string[]): number | null {
  return texts.map(unitIn).find((unit) => unit !== null) ?? null;
}

/** Reads what amounts are written in: the column's heading, else the lines above the table, any heading, the notes. */
export function amountUnits(text: TextTable): AmountUnits {
  const columns = text.columns.map(unitIn);
  const file =
    firstOf(text.preamble) ??
    firstOf(text.headerCells.flat()) ??
    firstOf(text.columns) ??
    unitInNotes(text.footer);
  return { file, columns };
}

/** Fewer kr. than this in every amount of a file look like thousands. */
const fewKroner = 200_000;

/** Says that the amounts in some fields were read as kr. without a word about it, and doubts it where they are all small. */
export function unitDoubt(rows: Entry[], fields: string[]): Problem[] {
  const amounts = rows.flatMap((row) => fields.flatMap((field) => numberIn(row, field) ?? []));
  if (amounts.length === 0) return [];
  const small = amounts.every((amount) => Math.abs(amount) < fewKroner);
  const found = fault(
    small ? 'warning' : 'note',
    'unit_assumed',
    'Filen siger ikke, om beløbene er i kr., 1.000 kr. eller mio. kr.; de er læst som kr.',
    'Skriv enheden over tabellen, for eksempel »(1.000 kr.)«, hvis det er forkert.',
  );
  return [problemAt(found)];
}
