import type { Decisions } from '../schema/decisions';
import type { Look } from '../schema/look';
import { canBeSaved, lacksAsOf, withWhatWasSaid, type DeskItem } from './desk-item';
import { nextNumber } from './import-number';
import type { Imports } from './imports.svelte';
import { newImport } from './new-import';
import { Queue } from './queue';
import type { Workshop } from './workshop';

/** Where the files are read. */
export interface DeskOwner {
  whenReady(): Promise<Workshop>;
  readonly imports: Pick<Imports, 'remembered' | 'save'>;
}

/** A file that was dropped or chosen. */
export interface Arriving {
  name: string;
  blob: Blob;
  /** when it was last changed, milliseconds; absent: now */
  lastModified?: number;
}

const unreadable =
  'Filen kunne ikke læses. Den er måske for stor, eller også er den flyttet, siden den blev valgt.';

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The files that are being taken in, newest first. Nothing is used before it is saved. */
export class Desk {
  items = $state.raw<DeskItem[]>([]);

  readonly #owner: DeskOwner;
  readonly #queue = new Queue();
  #next = 1;

  constructor(owner: DeskOwner) {
    this.#owner = owner;
  }

  /** Takes files and reads them one by one. @param replaces the archived import that the first of them takes the place of */
  async add(files: readonly Arriving[], replaces: number | null = null): Promise<void> {
    const items = files.map(({ name, blob, lastModified }, index): DeskItem => ({
      key: this.#next++,
      name,
      blob,
      fileDay: dayOf(lastModified ?? Date.now()),
      state: 'waiting',
      share: null,
      look: null,
      decisions: {},
      remembered: false,
      asOfGuessed: false,
      comparison: null,
      replaces: index === 0 ? replaces : null,
      failure: null,
    }));
    this.items = [...items, ...this.items];
    await Promise.all(items.map(({ key }) => this.#read(key, (item, shop) => this.#first(item, shop))));
  }

  /** Reads a file again with what the person says about it. */
  settle(key: number, change: Partial<Decisions>): Promise<void> {
    return this.#read(key, async (item, workshop) => {
      const decisions = { ...item.decisions, ...change };
      const asOfGuessed = item.asOfGuessed && change.settings?.asOf === item.decisions.settings?.asOf;
      const looked = await this.#look({ ...item, decisions, asOfGuessed }, workshop);
      return this.#guessAsOf(looked, workshop);
    });
  }

  /** Says that rows with errors are to be left out, or not. */
  consent(key: number, leaveOutErrors: boolean): void {
    const item = this.#item(key);
    if (item) this.#set(key, { decisions: { ...item.decisions, leaveOutErrors } });
  }

  /** Confirms the as-of date that was guessed. */
  confirmAsOf(key: number): void {
    this.#set(key, { asOfGuessed: false });
  }

  /** Saves a file and takes it off the desk. Nothing happens where something stands in the way. */
  async save(key: number): Promise<boolean> {
    return this.#queue.run(async () => {
      const item = this.#item(key);
      const entry = item && canBeSaved(item) ? newImport(item) : null;
      if (!item?.look || !entry) return false;
      this.#set(key, { state: 'saving' });
      const saved = await this.#owner.imports.save(item.look.id, entry, item.blob);
      if (saved) await this.drop(key);
      else this.#set(key, { state: 'ready' });
      return saved !== null;
    });
  }

  /** Saves every file in whose way nothing stands, in the order in which they came. How many were. */
  async saveAll(): Promise<number> {
    let saved = 0;
    for (const { key } of this.items.filter(canBeSaved)) if (await this.save(key)) saved += 1;
    return saved;
  }

  /** Compares every file anew, since what they are compared with has changed. */
  async compareAnew(): Promise<void> {
    const waiting = this.items.filter(({ state, look }) => state === 'ready' && look?.table);
    await Promise.all(waiting.map(({ key }) => this.#queue.run(() => this.#compareAgain(key))));
  }

  /** Takes a file off the desk; one that is being read is no longer. */
  async drop(key: number): Promise<void> {
    const item = this.#item(key);
    if (!item) return;
    this.items = this.items.filter((other) => other.key !== key);
    // where the engine is gone there is nothing to stop or to forget
    const workshop = await this.#owner.whenReady().catch(() => null);
    if (item.state === 'reading') workshop?.stopReading();
    if (item.look) await workshop?.release(item.look.id).catch(() => undefined);
  }

  /** Reads a file anew that could not be read. */
  retry(key: number): Promise<void> {
    this.#set(key, { state: 'waiting', failure: null });
    return this.#read(key, (item, workshop) => this.#first(item, workshop));
  }

  /**
   * Reads what had been read anew in a workshop that took the place of another: numbers of readings are of one workshop.
   * What was being read when the engine died may be what it died of, and waits for the person.
   */
  again(): void {
    for (const { key, look } of this.items) {
      if (!look) continue;
      this.#set(key, { look: null, state: 'waiting', failure: null });
      void this.#read(key, (item, workshop) => this.#look(item, workshop));
    }
  }

  #item(key: number): DeskItem | undefined {
    return this.items.find((item) => item.key === key);
  }

  #set(key: number, change: Partial<DeskItem>): void {
    this.items = this.items.map((item) => (item.key === key ? { ...item, ...change } : item));
  }

  async #compareAgain(key: number): Promise<void> {
    const item = this.#item(key);
    if (item?.state !== 'ready') return;
    try {
      const { comparison } = await this.#compare(item, await this.#owner.whenReady());
      this.#set(key, { comparison });
    } catch {
      // an engine that died reads the file anew, and compares it then
    }
  }

  /** Reads when it is this file's turn; what comes of it replaces the item, if it is still on the desk. */
  #read(key: number, work: (item: DeskItem, workshop: Workshop) => Promise<DeskItem>): Promise<void> {
    return this.#queue.run(async () => {
      if (!this.#item(key)) return;
      try {
        const workshop = await this.#owner.whenReady();
        this.#set(key, { state: 'reading', failure: null });
        const item = this.#item(key);
        if (!item) return;
        const read = await work(item, workshop);
        const said = this.#item(key) ?? item;
        this.#set(key, { ...withWhatWasSaid(read, said, item), state: 'ready', share: null });
        if (!this.#item(key) && read.look) await workshop.release(read.look.id);
      } catch {
        this.#set(key, { state: 'failed', failure: unreadable });
      }
    });
  }

  /** The first reading: as the file stands, then with what is remembered of its kind, then with a date. */
  async #first(item: DeskItem, workshop: Workshop): Promise<DeskItem> {
    const { name, blob } = item;
    const bare = await this.#looked(item, await workshop.peek({ name, blob }), workshop);
    if (!bare.look || bare.look.refused) return bare;
    const known = await this.#owner.imports.remembered(bare.look.shape);
    const asOf = lacksAsOf(bare.look) ? item.fileDay : undefined;
    const decisions: Decisions = {
      ...known,
      leaveOutErrors: false,
      ...(known?.settings || asOf ? { settings: { ...known?.settings, ...(asOf ? { asOf } : {}) } } : {}),
    };
    const says = { ...bare, decisions, remembered: known !== null, asOfGuessed: asOf !== undefined };
    const isNew = asOf !== undefined || known?.reading || known?.mapping || known?.settings;
    return isNew || bare.look.headOnly ? this.#look(says, workshop) : this.#compare(says, workshop);
  }

  /** A file that became a table only now is dated as others are at once: with its own day, and that is asked about. */
  async #guessAsOf(item: DeskItem, workshop: Workshop): Promise<DeskItem> {
    const { look, decisions, fileDay } = item;
    if (!look || !lacksAsOf(look) || decisions.settings?.asOf) return item;
    const settings = { ...decisions.settings, asOf: fileDay };
    return this.#look({ ...item, decisions: { ...decisions, settings }, asOfGuessed: true }, workshop);
  }

  async #look(item: DeskItem, workshop: Workshop): Promise<DeskItem> {
    const { key, name, blob, decisions } = item;
    const onshare = (share: number) => this.#set(key, { share });
    const look = await workshop.look({ name, blob }, decisions, { onshare, instead: item.look?.id });
    return this.#compare(await this.#looked(item, look, workshop), workshop);
  }

  /** The item with another look at its file; the one before is forgotten. */
  async #looked(item: DeskItem, look: Look, workshop: Workshop): Promise<DeskItem> {
    if (item.look) await workshop.release(item.look.id);
    return { ...item, look, comparison: null, share: null };
  }

  async #compare(item: DeskItem, workshop: Workshop): Promise<DeskItem> {
    if (!item.look?.table) return item;
    const comparison = await workshop.compare(item.look.id, nextNumber, item.replaces);
    return { ...item, comparison };
  }
}
