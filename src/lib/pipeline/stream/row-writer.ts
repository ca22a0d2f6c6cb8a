import type { Problem } from '../../schema/problem';
import type { Cell } from '../../schema/typed-table';
import { problemAt } from '../../validate/fault';
import { valueMissing } from '../../validate/settle-rows';
import type { TypingPlan } from '../../validate/typing-plan';
import { ColumnReader, storedText, type FileToRead, type ReadText } from './column-reader';

/** One stored row of a row of the file: its own column, and what its heading says. */
interface Across {
  reader: ColumnReader | null;
  constants: Record<string, string>;
}

/** Writes rows of a large file as they are stored, text by text, and collects what is wrong with them. */
export class RowWriter {
  readonly #file: FileToRead;
  readonly #base: ColumnReader[];
  readonly #across: Across[];
  readonly #names: string[];
  readonly #required: string[];
  /** what a row has that says nothing itself: blanks, and what the file states once */
  readonly #ground: Record<string, string>;
  /** a cell looks like somebody's personal number */
  personal = false;

  constructor(file: FileToRead) {
    const { typing, schema } = file;
    const { base, spread } = typing.plan;
    this.#file = file;
    this.#base = base.map((source) => new ColumnReader(source, file, {}));
    this.#across = (spread ?? [null]).map((column) => ({
      reader: column ? new ColumnReader(column.source, file, column.cells) : null,
      constants: this.#stored(column?.cells ?? {}),
    }));
    this.#names = [...schema.fields.map(({ name }) => name), 'as_of', 'as_of_date'];
    this.#required = schema.fields.filter(({ required }) => required).map(({ name }) => name);
    const blank = Object.fromEntries(this.#names.map((name) => [name, null]));
    this.#ground = this.#stored({ ...blank, ...dated(typing), ...typing.stated });
  }

  /**
   * Writes a row as none, one or several lines of the storage CSV.
   * @param tell called with each problem of the row
   */
  write(cells: string[], line: number, into: string[], tell: (problem: Problem) => void): void {
    const shared: Record<string, string> = {};
    let usable = true;
    for (const reader of this.#base) {
      const read = this.#read(reader, cells, line, tell);
      if (read.fault?.severity === 'error') usable = false;
      for (const name in read.stored)
        shared[name] = joined(shared[name], read.stored[name] ?? '', name, reader);
    }
    if (!usable) return;
    for (const { reader, constants } of this.#across) {
      const own = reader ? this.#read(reader, cells, line, tell) : null;
      if (own?.fault?.severity === 'error') continue;
      this.#add(
        { ...this.#ground, ...shared, ...constants, ...own?.stored },
        shared,
        constants,
        line,
        into,
        tell,
      );
    }
  }

  #add(
    row: Record<string, string>,
    shared: Record<string, string>,
    constants: Record<string, string>,
    line: number,
    into: string[],
    tell: (problem: Problem) => void,
  ): void {
    // a group in a column and one in the heading are said together
    if (hasText(shared['group']) && hasText(constants['group']))
      row['group'] = `${shared['group']?.slice(0, -1)}; ${constants['group']?.slice(1)}`;
    const lacking = this.#required.find((name) => row[name] === '' || row[name] === undefined);
    if (lacking !== undefined) return tell(valueMissing(this.#titleOf(lacking), line));
    let text = row[this.#names[0] ?? ''] ?? '';
    for (let at = 1; at < this.#names.length; at++) text += `,${row[this.#names[at] ?? ''] ?? ''}`;
    into.push(text);
  }

  #titleOf(name: string): string {
    return this.#file.schema.fields.find((field) => field.name === name)?.title ?? name;
  }

  #read(reader: ColumnReader, cells: string[], line: number, tell: (problem: Problem) => void): ReadText {
    const { index } = reader.source;
    const value = cells[index] ?? '';
    const read = reader.read(value);
    if (read.fault) tell(problemAt(read.fault, { row: line, column: this.#file.text.columns[index], value }));
    if (read.personal) this.personal = true;
    return read;
  }

  #stored(cells: Record<string, Cell>): Record<string, string> {
    const { fields } = this.#file.schema;
    const texts = Object.entries(cells).map(([name, cell]) => {
      const field = fields.find((known) => known.name === name);
      return [name, storedText(field, cell)] as const;
    });
    return Object.fromEntries(texts);
  }
}

/** When the figures were counted, where the file says it once. */
function dated({ asOf }: TypingPlan): Record<string, Cell> {
  return asOf === null ? {} : { as_of: asOf.stated, as_of_date: asOf.date };
}

function hasText(stored: string | undefined): boolean {
  return stored !== undefined && stored !== '' && stored !== '""';
}

/** Two columns that fill the same field are said together: a second group, or a name after its number. */
function joined(before: string | undefined, added: string, name: string, { source }: ColumnReader): string {
  if (source.read !== 'text' || name !== source.field || !hasText(before)) return added;
  if (!hasText(added)) return before ?? added;
  return `${before?.slice(0, -1)}${source.prefix ? '; ' : ' '}${added.slice(1)}`;
}
