import { localDay } from '../format/date';
import type { NewImport } from '../archive/archive';
import type { Decisions } from '../schema/decisions';
import type { Look } from '../schema/look';
import type { Problem } from '../schema/problem';
import { asGone, ownColumns, ownCsv, rowKey, type OwnTable, type RowText } from '../schema/own-tables';
import { tables } from '../schema/tables';
import { nextNumber } from './import-number';
import type { Imports } from './imports.svelte';
import { newImport } from './new-import';
import type { Workshop } from './workshop';

/** Where the rows are read and saved. */
export interface OwnTableOwner {
  whenReady(): Promise<Workshop>;
  readonly imports: Pick<Imports, 'save' | 'undo'>;
}

/** A row in the list that is being written. */
export interface DraftRow {
  key: number;
  text: RowText;
  /** not saved as it stands here */
  isNew: boolean;
}

/** What is wrong with a row, and in which of its cells; null: in the row as a whole. */
export interface RowProblem {
  field: string | null;
  message: string;
}

/** A number that is none is left out of a file; of what is being written it is told before. */
const inTheWay = new Set(['not_a_number', 'date_unknown']);
const failed = 'Det kunne ikke lade sig gøre. De viste tal er ikke ændret.';

/** The rows of one small table while a person writes them. Saved, they are a file like any other. */
export class OwnTableDraft {
  rows = $state.raw<DraftRow[]>([]);
  /** invented rows that are there now: they go when own ones are saved */
  examples = $state(0);
  /** rows that are there now and are to be no more */
  removed = $state(0);
  state = $state<'loading' | 'ready' | 'busy'>('loading');
  /** Danish sentence */
  failure = $state<string | null>(null);
  /** the import that was saved last; null: none in this visit */
  savedId = $state<number | null>(null);
  changes = $derived(this.rows.filter(({ isNew }) => isNew).length + this.removed);

  readonly columns;
  #before: RowText[] = [];
  #next = 1;
  /** code of the area whose rows these are; empty: none yet */
  own = '';

  constructor(
    readonly table: OwnTable,
    readonly owner: OwnTableOwner,
  ) {
    this.columns = ownColumns(table);
  }

  /** Reads what is known now. What was written and not saved is dropped. */
  async open(own: string): Promise<void> {
    this.state = 'loading';
    this.failure = null;
    try {
      const rows = await (await this.owner.whenReady()).ownRows(this.table, own);
      this.own = own;
      this.#before = rows.map(({ text }) => text);
      this.examples = rows.filter(({ example }) => example).length;
      this.rows = rows
        .filter(({ example }) => !example)
        .map(({ text }) => ({ key: this.#next++, text, isNew: false }));
      this.removed = 0;
    } catch {
      this.failure = failed;
    }
    this.state = 'ready';
  }

  /** An empty row with the first choice of each list of choices. */
  blank(): RowText {
    return Object.fromEntries(this.columns.map(({ field, options }) => [field, options[0] ?? '']));
  }

  /** Takes a row into the list where nothing is wrong with it. @param key the row that it replaces; null: a new one */
  async put(key: number | null, text: RowText): Promise<RowProblem[]> {
    const missing = this.#missing(text);
    const twin = this.rows.some(
      (row) => row.key !== key && rowKey(this.table, row.text) === rowKey(this.table, text),
    );
    if (twin) missing.push({ field: null, message: 'Rækken findes allerede. Ret den i stedet.' });
    if (missing.length > 0) return missing;
    const problems = await this.#work(() => this.#check(text));
    if (problems === null) return [{ field: null, message: failed }];
    if (problems.length > 0) return problems;
    const row = { key: key ?? this.#next++, text, isNew: true };
    this.rows = key === null ? [...this.rows, row] : this.rows.map((old) => (old.key === key ? row : old));
    return [];
  }

  /** Takes a row out of the list; it is there until the list is saved. */
  remove(key: number): void {
    const row = this.rows.find((one) => one.key === key);
    this.rows = this.rows.filter((one) => one !== row);
    if (row && !row.isNew) this.removed += 1;
  }

  /** Saves the whole list as it is today. False where that could not be done; `failure` says why. */
  async save(): Promise<boolean> {
    const saved = await this.#work(async (workshop) => {
      const day = localDay(Date.now());
      const name = `${tables[this.table].title.toLowerCase().replace(/\s+/g, '-')}-${day}.csv`;
      const blob = new Blob([ownCsv(this.table, this.own, this.#whole())], { type: 'text/csv' });
      const decisions: Decisions = { settings: { asOf: day } };
      const look = await workshop.look({ name, blob }, decisions);
      const entry = await this.#entry(name, blob, look, decisions, workshop);
      const found = entry && (await this.owner.imports.save(look.id, entry, blob));
      await workshop.release(look.id);
      return found;
    });
    if (saved) this.savedId = saved.id;
    else this.failure ??= failed;
    if (saved) await this.open(this.own);
    return Boolean(saved);
  }

  /** Takes the last saving back. */
  async undo(): Promise<void> {
    const id = this.savedId;
    if (id === null) return;
    await this.owner.imports.undo(id);
    this.savedId = null;
    await this.open(this.own);
  }

  /** The rows of the list, and those that are to be no more. */
  #whole(): RowText[] {
    const kept = this.rows.map(({ text }) => rowKey(this.table, text));
    const gone = this.#before.filter((text) => !kept.includes(rowKey(this.table, text)));
    return [...this.rows.map(({ text }) => text), ...gone.map((text) => asGone(this.table, text))];
  }

  #missing(text: RowText): RowProblem[] {
    return this.columns
      .filter(({ field, required }) => required && (text[field] ?? '').trim() === '')
      .map(({ field, title }) => ({ field, message: `Udfyld »${title}«.` }));
  }

  /** What the reading of files has to say of a row. */
  async #check(text: RowText): Promise<RowProblem[]> {
    const workshop = await this.owner.whenReady();
    const blob = new Blob([ownCsv(this.table, this.own, [text])]);
    const settings = { asOf: localDay(Date.now()) };
    const look = await workshop.peek({ name: `${this.table}.csv`, blob }, { settings });
    await workshop.release(look.id);
    const problems = look.problems
      .filter(({ severity, code }) => severity === 'error' || inTheWay.has(code))
      .map((problem) => this.#told(problem));
    if (problems.length > 0 || look.asStored.total === 1) return problems;
    return [{ field: null, message: 'Rækken kan ikke læses, som den står.' }];
  }

  /** In the form's words: what to do with a file is not what to do here. */
  #told({ column, code, value, message }: Problem): RowProblem {
    const found = this.columns.find(({ title }) => title === column);
    const wrong = code === 'not_a_number' ? `»${value ?? ''}« er ikke et tal.` : message;
    return { field: found?.field ?? null, message: found?.hint ? `${wrong} ${found.hint}.` : wrong };
  }

  async #entry(
    name: string,
    blob: Blob,
    look: Look,
    decisions: Decisions,
    workshop: Workshop,
  ): Promise<NewImport | null> {
    const comparison = await workshop.compare(look.id, nextNumber, null);
    const item = { key: 0, name, blob, fileDay: '', share: null, remembered: false, asOfGuessed: false };
    const read = { look, decisions, comparison, replaces: null, failure: null, state: 'ready' as const };
    const entry = newImport({ ...item, ...read });
    return entry && { ...entry, source: 'Kommunens egne oplysninger, skrevet i Ugetal' };
  }

  async #work<T>(work: (workshop: Workshop) => Promise<T>): Promise<T | null> {
    this.state = 'busy';
    this.failure = null;
    try {
      return await work(await this.owner.whenReady());
    } catch {
      this.failure = failed;
      return null;
    } finally {
      this.state = 'ready';
    }
  }
}
