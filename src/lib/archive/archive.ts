import type { Decisions } from '../schema/decisions';
import type { TableName } from '../schema/table-schema';

/** How many rows an import had, and what they were beside what was there before. */
export interface ImportCounts {
  /** rows of the file as read, and rows as stored (long) */
  read: number;
  stored: number;
  errors: number;
  warnings: number;
  notes: number;
  /** beside what was known before: keys that are new, have other values, the same, and that are gone */
  added: number;
  changed: number;
  unchanged: number;
  gone: number;
}

/** What is said of an import when it is saved; the archive adds the rest. */
export interface NewImport {
  /** file name without folders */
  file: string;
  table: TableName;
  layout: string;
  /** Danish, as the list of imports and the source line say it */
  title: string;
  source: string;
  /** as stated, ISO day or month; null where rows differ or none is known */
  asOf: string | null;
  decisions: Decisions;
  counts: ImportCounts;
  /** by what the next file like this one is known: source and headings */
  shape: string;
  /** the import that this one takes the place of; it is undone in the same transaction */
  replaces: number | null;
}

/** An import that was saved elsewhere before. */
export interface ImportToAdd {
  entry: NewImport;
  original: Blob;
  /** ISO instant; absent: now */
  importedAt?: string;
  state?: ArchivedImport['state'];
  /** its id there, by which others of the same call name it in `replaces` */
  key?: number;
}

export interface ArchivedImport extends NewImport {
  /** ascending in the order of saving, never used again; also the order in which ties are settled */
  id: number;
  /** ISO instant */
  importedAt: string;
  /** of the original file */
  bytes: number;
  hash: string;
  /** undone: kept, listed, and not among the figures */
  state: 'used' | 'undone';
  /** whether it is there after the page is closed; false: there was no room for it, or there is no archive */
  kept: boolean;
}

/** An entry that cannot be trusted. Its bytes may still be had. */
export interface DamagedImport {
  id: number;
  /** null where not even that can be read */
  file: string | null;
  /** Danish sentence: what is wrong */
  reason: string;
  hasOriginal: boolean;
}

/** The bytes of an import, and whether they are still those that were saved. */
export interface Original {
  blob: Blob;
  intact: boolean;
}

export interface ArchiveContent {
  /** by id, ascending; undone ones too */
  imports: ArchivedImport[];
  damaged: DamagedImport[];
}

/**
 * Every imported file as its original bytes with the decisions taken. Append-only: undoing adds a mark. Each call that
 * writes is one transaction: all of it is there afterwards, or none. Calls reject with `ArchiveError`.
 */
export interface Archive {
  /** whether what is saved is there after the page is closed; else `whyNotLasting` says why, in Danish */
  readonly lasting: boolean;
  readonly whyNotLasting: string | null;
  /** Entries that are damaged are listed as such and never stop the others. */
  read(): Promise<ArchiveContent>;
  /** The original bytes, also of a damaged entry; null where there are none. */
  original(id: number): Promise<Original | null>;
  /** Saves an import. Rejects where there is no room for it: nothing of it is kept then, and all older ones are as they were. */
  add(entry: NewImport, original: Blob): Promise<ArchivedImport>;
  /** Saves several imports in their order, all of them or none. */
  addAll(imports: readonly ImportToAdd[]): Promise<ArchivedImport[]>;
  /** Notes an import that is used until the page is closed and not saved. */
  addForVisit(entry: NewImport, original: Blob): Promise<ArchivedImport>;
  undo(id: number): Promise<void>;
  redo(id: number): Promise<void>;
  /** What was confirmed for the newest file of this shape that is still used; null: none. */
  remembered(shape: string): Promise<Decisions | null>;
  /** Tells of changes made by other tabs (and of none made through this object). Answers how to stop listening. */
  onChange(listener: () => void): () => void;
  close(): void;
}
