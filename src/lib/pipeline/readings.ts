import { packTable, type PackedTable } from '../db/packed-table';
import { areaLookup, type Area } from '../schema/area-lookup';
import type { Decisions } from '../schema/decisions';
import type { Look, Window } from '../schema/look';
import type { Cell } from '../schema/typed-table';
import { lookOf, windowOf } from './look-of';
import { packFile, type PackedFile } from './read-package';
import { understandFile, type UnderstoodFile } from './understand-file';

/** A file to be read. Plain data: it is copied to the worker that reads. */
export interface LookRequest {
  file: string;
  blob: Blob;
  areas: readonly Area[];
  decisions?: Decisions;
  defaultArea?: string;
}

/** Which rows are asked for: as they stand in the file, or as they are stored. */
export type RowsKind = 'read' | 'stored';

/** Files that were read, each under its number. Lives where reading does not stop anybody: in a worker. */
export class Readings {
  readonly #read = new Map<number, UnderstoodFile>();

  /** Reads and checks a file, and keeps it under the given number. */
  async look(id: number, request: LookRequest): Promise<Look> {
    const { file, blob, decisions = {}, defaultArea } = request;
    const areas = areaLookup(request.areas);
    const { settings, reading, mapping } = decisions;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const understood = await understandFile(file, bytes, { areas, defaultArea, settings, reading, mapping });
    this.#read.set(id, understood);
    return lookOf(understood, { id, size: blob.size, sheets: understood.sheets, areas, settings, mapping });
  }

  rows(id: number, kind: RowsKind, from: number, count: number): Window<string[]> | Window<Cell[]> {
    const { text, typed, refused } = this.#get(id);
    if (kind === 'stored') return windowOf(typed?.rows ?? [], typed?.lines ?? [], from, count);
    return windowOf(refused ? [] : text.rows, text.lines, from, count);
  }

  /** The rows as they are stored; null where there is nothing to store. */
  packed(id: number): PackedTable | null {
    const { typed } = this.#get(id);
    if (!typed || typed.rows.length === 0) return null;
    return packTable(typed);
  }

  /** Reads and packs a file without keeping it. */
  async pack(request: LookRequest): Promise<PackedFile> {
    const { file, blob, decisions = {}, defaultArea } = request;
    const { settings, reading, mapping } = decisions;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const areas = areaLookup(request.areas);
    return packFile(file, bytes, { areas, defaultArea, settings, reading, mapping });
  }

  release(id: number): void {
    this.#read.delete(id);
  }

  #get(id: number): UnderstoodFile {
    const found = this.#read.get(id);
    if (!found) throw new Error(`nothing was read under ${id}`);
    return found;
  }
}
