import { readFile } from '../read/read-file';
import type { Mapping, ReadingChoice } from '../schema/mapping';
import type { AreaLookup } from '../schema/area-lookup';
import type { ResourceSettings } from '../schema/data-package';
import type { Problem } from '../schema/problem';
import type { TextTable } from '../schema/text-table';
import type { TypedTable } from '../schema/typed-table';
import { fault, problemAt } from '../validate/fault';
import { personalNumbersIn, withoutCells, withoutQuotedNumbers } from '../validate/personal-numbers';
import { removePersonalNumbers } from '../validate/remove-personal-numbers';
import { settleDoubts } from '../validate/reader-doubts';
import { recognise, type Recognised } from '../validate/recognise';
import { recogniseMapped } from '../validate/recognise-mapped';
import { shapeOf } from '../validate/shape-of';
import { typeTable } from '../validate/type-table';

/** What is known about a file besides its bytes. */
export interface UnderstandContext {
  areas: AreaLookup;
  /** what the file does not say itself: as-of, area, year */
  settings?: ResourceSettings;
  /** own municipality, three digits, for files that name none */
  defaultArea?: string;
  /** how a person says that it is written, and which column is which */
  reading?: ReadingChoice;
  mapping?: Mapping;
}

/** A file as far as it could be understood. */
export interface Understood {
  text: TextTable;
  /** null where the file is no table that Ugetal knows, or was refused */
  typed: TypedTable | null;
  /** the layout that it was read by; null where there is none */
  recognised: Recognised | null;
  /** what the next file like this one is known by, whatever was said of this one; empty where it was refused */
  shape: string;
  /** the file has personal numbers: nothing of it may be kept */
  refused: boolean;
  /** of reading and of typing, all of them */
  problems: Problem[];
}

function unknownTable(why: string): Problem {
  const message = `Ugetal kender ikke opstillingen i filen. ${why}`;
  const remedy =
    'Sig selv under »Tabel« på siden Filer, hvad kolonnerne er, eller hent tabellen i en opstilling, som Ugetal kender.';
  return problemAt(fault('note', 'table_unknown', message, remedy));
}

type Typed = Pick<Understood, 'typed' | 'recognised' | 'problems'>;

function typedAs(text: TextTable, recognised: Recognised, context: UnderstandContext): Typed {
  const table = typeTable(text, recognised, context);
  return { typed: table, recognised, problems: [...settleDoubts(text.problems), ...table.problems] };
}

/** The table that a person says a text is. */
function mapped(text: TextTable, mapping: Mapping, context: UnderstandContext): Typed {
  const { recognised, problems } = recogniseMapped(text, mapping);
  if (recognised) return typedAs(text, recognised, context);
  return { typed: null, recognised: null, problems: [...text.problems, ...problems] };
}

/** The table that a text is by itself, and all that is wrong with either. */
function typed(text: TextTable, found: ReturnType<typeof recognise>, context: UnderstandContext): Typed {
  if (found.layout !== null) return typedAs(text, found, context);
  const nothingRead = text.rows.length === 0 && text.problems.length > 0;
  const unknown = nothingRead ? [] : [unknownTable(found.why)];
  return { typed: null, recognised: null, problems: [...text.problems, ...unknown] };
}

/** A file of which nothing may be kept, and why. */
export function refusedFor(text: TextTable, problem: Problem): Understood {
  const nothing = { typed: null, recognised: null, shape: '', refused: true };
  return { text: withoutCells(text), ...nothing, problems: [problem] };
}

/** From text to typed rows. Never throws; personal numbers are taken out or refuse the file. */
export function understandText(text: TextTable, context: UnderstandContext): Understood {
  const refused = personalNumbersIn(text);
  if (refused) return refusedFor(text, refused);
  const safe = removePersonalNumbers(text);
  const bySelf = recognise(safe.text);
  const found = context.mapping
    ? mapped(safe.text, context.mapping, context)
    : typed(safe.text, bySelf, context);
  const shape = shapeOf(safe.text, bySelf.layout?.id ?? null);
  const problems = withoutQuotedNumbers([...safe.problems, ...found.problems]);
  return { ...found, text: safe.text, shape, refused: false, problems };
}

/**
 * Takes a CSV file from bytes to typed rows: the one way for the page, the build and the command. Never throws; a file with
 * a column of personal numbers comes back with its cells emptied; single ones among other text are masked.
 */
export function understand(file: string, bytes: Uint8Array, context: UnderstandContext): Understood {
  return understandText(readFile(file, bytes, context.reading), context);
}
