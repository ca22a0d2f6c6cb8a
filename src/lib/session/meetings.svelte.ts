import type { PageFigures } from '../figures/figure';
import { formatDate } from '../format/date';
import { heldDays, newMeeting, withItems, type Meeting, type MeetingItem } from '../meetings/meeting';
import { openMeetingStore, type MeetingStore } from '../meetings/meeting-store';
import { readMeeting } from '../meetings/read-meeting';
import { Queue } from './queue';

type Spec = PageFigures['figures'][number];

const notKept = 'Møderne bliver ikke gemt i denne browser: gem mødet som fil, før siden lukkes.';
const notDone = 'Mødet kunne ikke gemmes i denne browser. Gem det som fil, så intet går tabt.';

/** An instant as it is stored. */
const now = () => new Date().toISOString();

/** The day that it is here, ISO date. */
function today(): string {
  const date = new Date();
  return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString().slice(0, 10);
}

/** What a meeting is called where it has no title of its own. */
export function meetingName({ title, date }: Pick<Meeting, 'title' | 'date'>): string {
  return title.trim() || `Møde ${formatDate(date)}`;
}

/** The meetings in this browser, the newest day first. */
export class Meetings {
  all = $state.raw<Meeting[]>([]);
  /** whether they have been read */
  known = $state(false);
  /** what is wrong with keeping them, as a Danish sentence; null: nothing */
  notice = $state<string | null>(null);
  /** days on which one was held, ascending: changes are counted from them */
  readonly heldDays = $derived(heldDays(this.all));

  readonly #open: () => Promise<MeetingStore>;
  readonly #queue = new Queue();
  #opening: Promise<MeetingStore> | null = null;

  readonly #onheld: () => void;

  /** @param onheld called when the days on which meetings were held are others than before */
  constructor(onheld: () => void = () => undefined, open: () => Promise<MeetingStore> = openMeetingStore) {
    this.#onheld = onheld;
    this.#open = open;
  }

  /** Reads them, and follows what other tabs do. */
  async open(): Promise<void> {
    const store = await this.#store();
    if (!store.lasting) this.notice = notKept;
    await this.#read();
    store.onChange(() => void this.#read());
  }

  find(id: string): Meeting | undefined {
    return this.all.find((meeting) => meeting.id === id);
  }

  /** A new one, for today until it is said otherwise. */
  async add(): Promise<Meeting> {
    const meeting = newMeeting(crypto.randomUUID?.() ?? String(Math.random()).slice(2), today(), now());
    await this.save(meeting);
    return meeting;
  }

  /** Keeps what was changed. What was held is not changed any more, but for being opened again. */
  async save(meeting: Meeting): Promise<void> {
    const changed = { ...meeting, changed: now() };
    this.#show([...this.all.filter(({ id }) => id !== meeting.id), changed]);
    await this.#queue.run(async () => {
      try {
        // a snapshot: what the page shows is wrapped, which the browser's store refuses
        await (await this.#store()).put($state.snapshot(changed) as Meeting);
      } catch (reason) {
        console.error(reason);
        this.notice = notDone;
      }
    });
  }

  async remove(id: string): Promise<void> {
    this.#show(this.all.filter((meeting) => meeting.id !== id));
    await this.#queue.run(async () => (await this.#store()).remove(id)).catch(() => (this.notice = notDone));
  }

  /** From now on nothing of it is changed, and changes are counted from its day. */
  async hold(meeting: Meeting): Promise<void> {
    await this.save({ ...meeting, held: now() });
  }

  /**
   * Puts figures on the meeting that is being prepared; where there is none, on a new one. Says in a sentence what was done.
   * @param from the page and the selection that they are shown with
   */
  async put(specs: readonly Spec[], from: Pick<PageFigures, 'page' | 'selection' | 'data'>): Promise<string> {
    await this.#queue.run(() => this.#read());
    const meeting = this.#prepared() ?? (await this.add());
    const { page, selection, data } = from;
    const items = specs.map((spec): MeetingItem => {
      const id = `${spec.id}-${Math.random().toString(36).slice(2, 8)}`;
      return { id, page, selection, data, at: now(), spec, remark: '' };
    });
    await this.save(withItems(meeting, items));
    const what = items.length === 1 ? 'Figuren er' : `${items.length} figurer er`;
    return `${what} sat på »${meetingName(meeting)}«. Du finder mødet under Møde.`;
  }

  /** Takes a meeting out of what was read of a file; null where there is none in it. Says how many figures were lost. */
  async takeIn(kept: unknown): Promise<{ meeting: Meeting; lost: number } | null> {
    const read = readMeeting(kept);
    if (!read) return null;
    await this.save(read.meeting);
    return read;
  }

  /** The one that was changed last of those that are not held. */
  #prepared(): Meeting | undefined {
    const open = this.all.filter(({ held }) => held === null);
    return open.sort((a, b) => b.changed.localeCompare(a.changed))[0];
  }

  #store(): Promise<MeetingStore> {
    return (this.#opening ??= this.#open());
  }

  async #read(): Promise<void> {
    try {
      this.#show(await (await this.#store()).all());
    } catch (reason) {
      console.error(reason);
      this.notice = notKept;
    }
    this.known = true;
  }

  #show(meetings: Meeting[]): void {
    const before = this.heldDays.join();
    this.all = meetings.sort((a, b) => b.date.localeCompare(a.date) || b.changed.localeCompare(a.changed));
    if (this.heldDays.join() !== before) this.#onheld();
  }
}
