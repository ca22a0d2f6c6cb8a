import type { PackedTable } from '../../db/packed-table';
import { detectDialect } from '../../read/detect-dialect';
import type { Dialect } from '../../read/dialect';
import { decode } from '../../read/decode';
import { fitRow } from '../../read/fit-rows';
import { problemList } from '../../read/problem-list';
import { splitRows } from '../../read/split-rows';
import { usualLineEnds } from '../../read/usual-line-ends';
import type { Look } from '../../schema/look';
import type { Problem } from '../../schema/problem';
import { tables } from '../../schema/tables';
import { fault, problemAt } from '../../validate/fault';
import type { Recognised } from '../../validate/recognise';
import { planTyping, type TypingPlan } from '../../validate/typing-plan';
import { lookOf, type LookContext } from '../look-of';
import { refusedFor, understand, type UnderstandContext, type Understood } from '../understand';
import { shapeOfRows, type RowShape } from './row-shape';
import { RowWriter } from './row-writer';
import { textBatches } from './text-batches';

/** What a large file's head says of the whole of it: enough to read the rest row by row. */
export interface StreamPlan {
  understood: Understood;
  recognised: Recognised;
  typing: TypingPlan;
  dialect: Dialect;
  /** line of the first row of data, from 1 */
  firstLine: number;
}

/** Rows on their way to the engine, and how far the reading is. */
export interface StreamPortion {
  packed: PackedTable;
  /** 0 to 1 */
  share: number;
}

const headSize = 262_144;

/** Whether every row of a layout speaks for itself: no totals, parts, signs or labels that other rows need. */
function rowsStandAlone({ layout }: Recognised, { plan, units }: TypingPlan): boolean {
  const needsOthers = layout.totals ?? layout.parts ?? layout.signs;
  const filled = layout.columns.some(({ fillDown }) => fillDown);
  const amounts = plan.base.some(
    ({ read }) => read === 'amount' || read === 'bounds' || read === 'vague_date',
  );
  return !needsOthers && !filled && !amounts && typeof layout.others === 'string' && units.file === null;
}

/** Whether what was read of the head leaves no question that more rows could answer otherwise. */
function isClear({ text, problems }: Understood): boolean {
  const doubts = ['delimiter_doubtful', 'header_doubtful', 'second_table', 'encoding_guessed'];
  return (
    text.headerRows > 0 &&
    text.delimiter?.length === 1 &&
    text.footer.length === 0 &&
    text.doubts.every((doubt) => doubt === null) &&
    !problems.some(({ code }) => doubts.includes(code))
  );
}

/** Where the last line of some bytes ends; in UTF-16 a line feed has a zero byte beside it. */
function wholeLines(bytes: Uint8Array): number {
  const at = bytes.lastIndexOf(10);
  const isWideLittle = at > 0 && bytes[at + 1] === 0;
  return at < 0 ? bytes.length : at + (isWideLittle ? 2 : 1);
}

/**
 * Looks at the head of a large file. Null where it must be read as a whole: its rows lean on each other, or how it is written is in doubt.
 */
export async function planStream(
  file: string,
  blob: Blob,
  context: UnderstandContext,
): Promise<StreamPlan | null> {
  const bytes = new Uint8Array(await blob.slice(0, headSize).arrayBuffer());
  const head = bytes.subarray(0, wholeLines(bytes));
  const understood = understand(file, head, context);
  const { recognised, text, refused } = understood;
  const decoded = decode(head, context.reading?.encoding);
  if (!recognised || refused || decoded.text === null || !isClear(understood)) return null;
  const { dialect, start } = detectDialect(decoded.text, context.reading?.delimiter);
  if (usualLineEnds(decoded.text) !== decoded.text || dialect.close !== '"') return null;
  if (dialect.quote !== '"' || dialect.escape !== 'doubled' || start > 0) return null;
  const typing = planTyping(text, recognised, context);
  const hasYears = text.rows.length > 0 && !understood.problems.some(({ code }) => code === 'year_missing');
  if (!typing.usable || !hasYears || !rowsStandAlone(recognised, typing)) return null;
  return { understood, recognised, typing, dialect, firstLine: text.lines[0] ?? 1 };
}

function differentWidth(line: number, found: number, expected: number): Problem {
  const message = `Rækken har ${found} celler, tabellen har ${expected}. Den er udeladt.`;
  const remedy = 'Ret rækken i kilden, og indlæs filen igen.';
  return problemAt(fault('error', 'row_width_differs', message, remedy), { row: line });
}

const personal = problemAt(
  fault(
    'error',
    'cpr_column',
    'Filen har personnumre (CPR) og er afvist, før noget blev gemt. Ugetal arbejder kun med tal om grupper.',
    'Fjern personnumrene, eller hent en opgørelse uden personoplysninger, og indlæs filen igen.',
  ),
);

/** Reads a large file row by row. */
export class FileStream {
  readonly #plan: StreamPlan;
  readonly #blob: Blob;
  readonly #problems = problemList();
  readonly #shape: RowShape;
  readonly #writer: RowWriter;
  #rows = 0;
  #stored = 0;

  constructor(plan: StreamPlan, blob: Blob) {
    this.#plan = plan;
    this.#blob = blob;
    const { understood, recognised, typing } = plan;
    const schema = tables[recognised.layout.table];
    this.#shape = shapeOfRows(schema, typing);
    this.#writer = new RowWriter({ text: understood.text, typing, schema, shape: this.#shape });
  }

  /** The rows, portion by portion. Ends early where a personal number is met: nothing may be kept then. */
  async *portions(): AsyncGenerator<StreamPortion> {
    const { understood, dialect, firstLine } = this.#plan;
    const { encoding } = understood.text;
    let before = 0;
    const batches = textBatches(this.#blob, encoding ?? 'utf-8', dialect.quote);
    for await (const { text, lines, share } of batches) {
      const { rows } = splitRows(text, dialect);
      const written: string[] = [];
      for (const { cells, line } of rows)
        if (before + line >= firstLine) this.#row(cells, before + line, written);
      before += lines;
      if (this.#writer.personal) return;
      this.#stored += written.length;
      yield { packed: this.#packed(written), share };
    }
  }

  /** What there is to say of the file, once all portions are taken. */
  look(context: LookContext): Look {
    const { understood } = this.#plan;
    if (this.#writer.personal) return lookOf(refusedFor(understood.text, personal), context);
    // what the head says of rows is said again by the rows
    const ofFile = understood.problems.filter(
      ({ row, message }) => row === null && !/^Det samme gælder/.test(message),
    );
    const problems = [...ofFile, ...this.#problems.all()];
    const look = lookOf({ ...understood, problems }, context);
    return {
      ...look,
      asRead: { ...look.asRead, total: this.#rows },
      asStored: { ...look.asStored, total: this.#stored },
    };
  }

  #row(cells: string[], line: number, written: string[]): void {
    const { text } = this.#plan.understood;
    const width = text.columns.length;
    this.#rows++;
    if (cells.length === width) return this.#writer.write(cells, line, written, this.#problems.add);
    const surplus = cells.slice(width).some((cell) => cell.trim() !== '');
    if (cells.length < width || surplus) this.#problems.add(differentWidth(line, cells.length, width));
    else this.#writer.write(fitRow(cells, width), line, written, this.#problems.add);
  }

  #packed(written: string[]): PackedTable {
    const { recognised, understood } = this.#plan;
    const longest = written.reduce((most, row) => Math.max(most, row.length), 0);
    const text = written.length > 0 ? `${written.join('\n')}\n` : '';
    return {
      table: recognised.layout.table,
      layout: recognised.layout.id,
      asOf: understood.typed?.asOf ?? null,
      rowCount: written.length,
      bytes: new TextEncoder().encode(text),
      constants: this.#shape.constants,
      longest,
    };
  }
}
