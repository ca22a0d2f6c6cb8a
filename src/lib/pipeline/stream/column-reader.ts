import { storageCell } from '../../db/storage-csv';
import { storedCells } from '../../db/stored-rows';
import type { Field, TableSchema } from '../../schema/table-schema';
import type { TextTable } from '../../schema/text-table';
import type { Cell } from '../../schema/typed-table';
import { marksOf, type SourceColumn } from '../../validate/column-plan';
import { inItsUnit, unitOf } from '../../validate/entries';
import type { Fault } from '../../validate/fault';
import { looksPersonal } from '../../validate/personal-numbers';
import { readCell } from '../../validate/read-cell';
import type { TypingPlan } from '../../validate/typing-plan';
import { asKept, type RowShape } from './row-shape';

/** A field's cell as it stands in the storage CSV, and the field's place in a row. */
export interface Part {
  place: number;
  text: string;
}

/** What a text in a column was read as; the same text is read once. */
export interface ReadText {
  parts: readonly Part[];
  fault: Fault | null;
  /** it may be somebody's personal number */
  personal: boolean;
}

/** What all columns of a file have in common. */
export interface FileToRead {
  text: TextTable;
  typing: TypingPlan;
  schema: TableSchema;
  shape: RowShape;
}

/** so many texts of a column are remembered; a column of numbers has more */
const mostRemembered = 200_000;

function storedText(field: Field, cell: Cell): string {
  return storedCells(field, asKept(field, cell)).map(storageCell).join(',');
}

/** Cells of fields as the parts of a row. Fields that have no place in it are the same in every row. */
export function partsOf({ fields }: RowShape, cells: Record<string, Cell>): Part[] {
  return fields.flatMap((field, place) => {
    const cell = cells[field.name];
    return cell === undefined ? [] : [{ place, text: storedText(field, cell) }];
  });
}

/** Reads the texts of one column, by the very functions that read a small file. */
export class ColumnReader {
  readonly #known = new Map<string, ReadText>();
  readonly #file: FileToRead;
  readonly #unit: string;

  /** @param said what the column's heading says of each of its rows */
  constructor(
    readonly source: SourceColumn,
    file: FileToRead,
    said: Record<string, Cell>,
  ) {
    this.#file = file;
    this.#unit = source.field === null ? '' : unitOf(source.field, said, file.schema);
  }

  read(text: string): ReadText {
    const known = this.#known.get(text);
    if (known) return known;
    if (this.#known.size >= mostRemembered) this.#known.clear();
    const read = this.#readNew(text);
    this.#known.set(text, read);
    return read;
  }

  #readNew(said: string): ReadText {
    const { text, typing, shape } = this.#file;
    const { index, field, read, prefix } = this.source;
    const unit = typing.cellContext.columnUnits[index];
    const context = unit == null ? typing.cellContext : { ...typing.cellContext, unit };
    const found = readCell(said, field ?? 'ignored', read, marksOf(text, index), context);
    const result = inItsUnit(found, this.source, said, this.#unit);
    const { fault } = result;
    const isTold = fault && (field !== null || fault.severity === 'note');
    const cells = Object.entries(field === null ? {} : result.cells).map(
      ([name, cell]) => [name, prefix && typeof cell === 'string' ? `${prefix}${cell}` : cell] as const,
    );
    return {
      parts: partsOf(shape, Object.fromEntries(cells)),
      fault: isTold ? fault : null,
      personal: looksPersonal(said) === 'certain',
    };
  }
}
