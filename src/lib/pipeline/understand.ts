import { readFile } from '../read/read-file';
import type { AreaLookup } from '../schema/area-lookup';
import type { ResourceSettings } from '../schema/data-package';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { TypedTable } from '../schema/typed-table';
import { fault, problemAt } from '../validate/fault';
import { personalNumbersIn, withoutCells, withoutQuotedNumbers } from '../validate/personal-numbers';
import { removePersonalNumbers } from '../validate/remove-personal-numbers';
import { settleDoubts } from '../validate/reader-doubts';
import { recognise } from '../validate/recognise';
import { typeTable } from '../validate/type-table';

/** What is known about a file besides its bytes. */
export interface UnderstandContext {
  areas: AreaLookup;
  /** what the file does not say itself: as-of, area, year */
  settings?: ResourceSettings;
  /** own municipality, three digits, for files that name none */
  defaultArea?: string;
}

/** A file as far as it could be understood. */
export interface Understood {
  text: TextTable;
  /** null where the file is no table that Ugetal knows, or was refused */
  typed: TypedTable | null;
  /** the file has personal numbers: nothing of it may be kept */
  refused: boolean;
  /** of reading and of typing, all of them */
  problems: Problem[];
}

function unknownTable(why: string): Problem {
  const message = `Ugetal kender ikke opstillingen i filen. ${why}`;
  const remedy =
    'Tallene vises som tekst. Hent tabellen i en opstilling, som Ugetal kender, hvis de skal med i figurerne.';
  return problemAt(fault('note', 'table_unknown', message, remedy));
}

/** The table that a text is, and all that is wrong with either. */
function typed(text: TextTable, context: UnderstandContext): Pick<Understood, 'typed' | 'problems'> {
  const recognised = recognise(text);
  if (recognised.layout === null) {
    const nothingRead = text.rows.length === 0 && text.problems.length > 0;
    const unknown = nothingRead ? [] : [unknownTable(recognised.why)];
    return { typed: null, problems: [...text.problems, ...unknown] };
  }
  const table = typeTable(text, recognised, context);
  return { typed: table, problems: [...settleDoubts(text.problems), ...table.problems] };
}

/**
 * Takes a file from bytes to typed rows: the one way for the page, the build and the command. Never throws; a file with
 * a column of personal numbers comes back with its cells emptied; single ones among other text are masked.
 */
export function understand(file: string, bytes: Uint8Array, context: UnderstandContext): Understood {
  const text = readFile(file, bytes);
  const refused = personalNumbersIn(text);
  if (refused) return { text: withoutCells(text), typed: null, refused: true, problems: [refused] };
  const safe = removePersonalNumbers(text);
  const found = typed(safe.text, context);
  const problems = withoutQuotedNumbers([...safe.problems, ...found.problems]);
  return { text: safe.text, typed: found.typed, refused: false, problems };
}
