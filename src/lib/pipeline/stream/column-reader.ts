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

/** What a text in a column was read as; the same text is read once. */
export interface ReadText {
  /** the fields that it fills, as they stand in the storage CSV */
  stored: Record<string, string>;
  fault: Fault | null;
  /** it may be somebody's personal number */
  personal: boolean;
}

/** What all columns of a file have in common. */
export interface FileToRead {
  text: TextTable;
  typing: TypingPlan;
  schema: TableSchema;
}

/** so many texts of a column are remembered; a column of numbers has more */
const mostRemembered = 200_000;

/** A field's cell as it stands in the storage CSV. A key text that is not stated is empty and not null. */
export function storedText(field: Field | undefined, cell: Cell): string {
  const value = cell === null && field?.key && !field.required ? '' : cell;
  return storedCells(field ?? { type: 'text' }, value)
    .map(storageCell)
    .join(',');
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
    const { text, typing, schema } = this.#file;
    const { index, field, read, prefix } = this.source;
    const unit = typing.cellContext.columnUnits[index];
    const context = unit == null ? typing.cellContext : { ...typing.cellContext, unit };
    const found = readCell(said, field ?? 'ignored', read, marksOf(text, index), context);
    const result = inItsUnit(found, this.source, said, this.#unit);
    const { fault } = result;
    const isTold = fault && (field !== null || fault.severity === 'note');
    const stored = Object.entries(field === null ? {} : result.cells).map(([name, cell]) => {
      const prefixed = prefix && typeof cell === 'string' ? `${prefix}${cell}` : cell;
      const known = schema.fields.find((other) => other.name === name);
      return [name, storedText(known, prefixed)] as const;
    });
    return {
      stored: Object.fromEntries(stored),
      fault: isTold ? fault : null,
      personal: looksPersonal(said) === 'certain',
    };
  }
}
