import type { Problem } from '../../schema/problem';
import type { Field } from '../../schema/table-schema';
import { problemAt } from '../../validate/fault';
import { valueMissing } from '../../validate/settle-rows';
import { ColumnReader, partsOf, type FileToRead, type Part, type ReadText } from './column-reader';

/** A column that speaks of the whole row. */
interface BaseColumn {
  reader: ColumnReader;
  /** another column before it fills the same field: what both say is said together */
  joins: boolean;
}

/** One stored row of a row of the file: its own column, and what its heading says. */
interface Across {
  reader: ColumnReader | null;
  said: Part[];
}

type Tell = (problem: Problem) => void;

/** Writes rows of a large file as they are stored, text by text, and collects what is wrong with them. */
export class RowWriter {
  readonly #file: FileToRead;
  readonly #base: BaseColumn[];
  readonly #across: Across[];
  readonly #ground: string[];
  readonly #required: { place: number; field: Field }[];
  readonly #group: number;
  /** a cell looks like somebody's personal number */
  personal = false;

  constructor(file: FileToRead) {
    const { fields, ground } = file.shape;
    const { base, spread } = file.typing.plan;
    this.#file = file;
    this.#base = base.map((source, at) => ({
      reader: new ColumnReader(source, file, {}),
      joins: source.read === 'text' && base.slice(0, at).some(({ field }) => field === source.field),
    }));
    this.#across = (spread ?? [null]).map((column) => ({
      reader: column ? new ColumnReader(column.source, file, column.cells) : null,
      said: partsOf(file.shape, column?.cells ?? {}),
    }));
    const blank = Object.fromEntries(fields.map(({ name }) => [name, null]));
    this.#ground = partsOf(file.shape, { ...blank, ...ground }).map(({ text }) => text);
    this.#required = fields.flatMap((field, place) => (field.required ? [{ place, field }] : []));
    this.#group = fields.findIndex(({ name }) => name === 'group');
  }

  /**
   * Writes a row as none, one or several lines of the storage CSV: the fields of the shape.
   * @param tell called with each problem of the row
   */
  write(cells: string[], line: number, into: string[], tell: Tell): void {
    const row = this.#ground.slice();
    let usable = true;
    for (const { reader, joins } of this.#base) {
      const { parts, fault } = this.#read(reader, cells, line, tell);
      if (fault?.severity === 'error') usable = false;
      for (const { place, text } of parts) row[place] = joins ? joined(row[place], text, reader) : text;
    }
    if (!usable) return;
    for (const across of this.#across) {
      const own = across.reader ? this.#read(across.reader, cells, line, tell) : null;
      if (own?.fault?.severity === 'error') continue;
      const whole = this.#withHeading(row, across);
      for (const { place, text } of own?.parts ?? []) whole[place] = text;
      const lacking = this.#lacking(whole);
      if (lacking) tell(valueMissing(lacking.title, line));
      else into.push(whole.join(','));
    }
  }

  /** A row with what a column's heading says; a group in a column and one in the heading are said together. */
  #withHeading(row: string[], { said }: Across): string[] {
    const whole = this.#across.length === 1 ? row : row.slice();
    for (const { place, text } of said) {
      const both = place === this.#group && hasText(row[place]) && hasText(text);
      whole[place] = both ? `${row[place]?.slice(0, -1)}; ${text.slice(1)}` : text;
    }
    return whole;
  }

  #lacking(row: string[]): Field | null {
    for (const { place, field } of this.#required) if (row[place] === '') return field;
    return this.#file.shape.lacking;
  }

  #read(reader: ColumnReader, cells: string[], line: number, tell: Tell): ReadText {
    const { index } = reader.source;
    const value = cells[index] ?? '';
    const read = reader.read(value);
    if (read.fault) tell(problemAt(read.fault, { row: line, column: this.#file.text.columns[index], value }));
    if (read.personal) this.personal = true;
    return read;
  }
}

function hasText(stored: string | undefined): boolean {
  return stored !== undefined && stored !== '' && stored !== '""';
}

/** Two columns that fill the same field are said together: a second group, or a name after its number. */
function joined(before: string | undefined, added: string, { source }: ColumnReader): string {
  if (!hasText(before)) return added;
  if (!hasText(added)) return before ?? added;
  return `${before?.slice(0, -1)}${source.prefix ? '; ' : ' '}${added.slice(1)}`;
}
