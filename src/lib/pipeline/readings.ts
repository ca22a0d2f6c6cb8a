import { packTable, type PackedTable } from '../db/packed-table';
import { areaLookup, type Area } from '../schema/area-lookup';
import type { Decisions } from '../schema/decisions';
import type { Look, Window } from '../schema/look';
import { lookOf, type LookContext } from './look-of';
import { packFile, type PackedFile } from './read-package';
import { rowsAround, streamedRowsAround } from './rows-around';
import { FileStream, planStream, type StreamPlan, type StreamPortion } from './stream/stream-file';
import type { UnderstandContext } from './understand';
import { understandFile, type UnderstoodFile } from './understand-file';
import { typedCsv } from './write-csv';

/** A file to be read. Plain data: it is copied to the worker that reads. */
export interface LookRequest {
  file: string;
  blob: Blob;
  areas: readonly Area[];
  decisions?: Decisions;
  defaultArea?: string;
}

/** Takes a portion of a large file's rows; the next one is read when it is taken. */
export type Deliver = (portion: StreamPortion) => Promise<void>;

/** Files above this are read row by row, so that they need not be held as a whole. In bytes. */
const largeFrom = 4 * 1_048_576;

/** A large file of which only the head was kept. */
interface Streamed {
  plan: StreamPlan;
  blob: Blob;
}

/** Files that were read, each under its number. Lives where reading does not stop anybody: in a worker. */
export class Readings {
  readonly #read = new Map<number, UnderstoodFile>();
  readonly #streamed = new Map<number, Streamed>();

  /**
   * Reads and checks a file, and keeps it under the given number. Of a large one the rows are delivered, not kept.
   * @param deliver absent: of a large file only the head is read, and the look says so
   */
  async look(id: number, request: LookRequest, deliver?: Deliver): Promise<Look> {
    const { file, blob } = request;
    const context = contextOf(request);
    const { areas, settings, mapping } = context;
    const lookContext = { id, size: blob.size, sheets: [], areas, settings, mapping };
    const plan = blob.size > largeFrom ? await planStream(file, blob, context) : null;
    if (plan) {
      this.#streamed.set(id, { plan, blob });
      if (!deliver) return { ...lookOf(plan.understood, lookContext), headOnly: true };
      return streamed(new FileStream(plan, blob), lookContext, deliver);
    }
    const understood = await understandFile(file, new Uint8Array(await blob.arrayBuffer()), context);
    this.#read.set(id, understood);
    return lookOf(understood, { ...lookContext, sheets: understood.sheets });
  }

  /** The rows around a line of the file, as they stand in it. */
  async around(id: number, line: number): Promise<Window<string[]>> {
    const large = this.#streamed.get(id);
    if (large) return streamedRowsAround(large.plan, large.blob, line);
    const { text, refused } = this.#get(id);
    return rowsAround(refused ? [] : text.rows, text.lines, line);
  }

  /** The rows as they are stored; null where there is nothing to store. */
  packed(id: number): PackedTable | null {
    const { typed } = this.#get(id);
    if (!typed || typed.rows.length === 0) return null;
    return packTable(typed);
  }

  /** Reads and packs a file without keeping it. */
  async pack(request: LookRequest): Promise<PackedFile> {
    const bytes = new Uint8Array(await request.blob.arrayBuffer());
    return packFile(request.file, bytes, contextOf(request));
  }

  /** A file's rows as they are stored, as a tidy CSV for other tools; null where there are none. It is not kept. */
  async tidyCsv(request: LookRequest): Promise<string | null> {
    const context = contextOf(request);
    const bytes = new Uint8Array(await request.blob.arrayBuffer());
    const { typed } = await understandFile(request.file, bytes, context);
    return typed && typed.rows.length > 0 ? typedCsv(typed, context.areas) : null;
  }

  release(id: number): void {
    this.#read.delete(id);
    this.#streamed.delete(id);
  }

  #get(id: number): UnderstoodFile {
    const found = this.#read.get(id);
    if (!found) throw new Error(`nothing was read under ${id}`);
    return found;
  }
}

function contextOf({ areas, decisions = {}, defaultArea }: LookRequest): UnderstandContext {
  const { settings, reading, mapping } = decisions;
  return { areas: areaLookup(areas), defaultArea, settings, reading, mapping };
}

async function streamed(stream: FileStream, context: LookContext, deliver: Deliver): Promise<Look> {
  for await (const portion of stream.portions()) await deliver(portion);
  return stream.look(context);
}
