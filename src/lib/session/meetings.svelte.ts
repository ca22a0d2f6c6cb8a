import type { PageFigures } from '../figures/figure';
import { localDay } from '../format/date';
import { Ahead } from '../meetings/ahead';
import { heldDays, newMeeting, withItems, type Meeting, type MeetingItem } from '../meetings/meeting';
import { meetingName } from '../meetings/meeting-name';
import { openMeetingStore, type MeetingStore } from '../meetings/meeting-store';
import { readMeeting } from '../meetings/read-meeting';
import { Queue } from './queue';

type Spec = PageFigures['figures'][number];

/** A meeting that came in a file. */
export interface TakenIn {
  meeting: Meeting;
  /** how many of its figures could not be read */
  lost: number;
  /** another edition of it is here already, and stays beside it */
  beside: boolean;
}

const notKept = 'Møderne bliver ikke gemt i denne browser: gem mødet som fil, før siden lukkes.';
const notDone = 'Mødet kunne ikke gemmes i denne browser. Gem det som fil, så intet går tabt.';
const notGone = 'Mødet kunne ikke slettes i denne browser. Det er her igen, når siden åbnes næste gang.';
const heldElsewhere =
  'Mødet er holdt i et andet vindue og kan ikke ændres mere. Den sidste ændring er ikke med.';

/** An instant as it is stored. */
const now = () => new Date().toISOString();

// a page over plain HTTP has no `randomUUID`
const newId = () => crypto.randomUUID?.() ?? String(Math.random()).slice(2);

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
  readonly #onheld: () => void;
  readonly #queue = new Queue();
  readonly #ahead = new Ahead();
  #opening: Promise<MeetingStore> | null = null;

  /** @param onheld called when the days on which meetings were held are others than before */
  constructor(onheld: () => void = () => undefined, open: () => Promise<MeetingStore> = openMeetingStore) {
    this.#onheld = onheld;
    this.#open = open;
  }

  /** Reads them, and follows what other tabs do. */
  async open(): Promise<void> {
    const read = () => this.#queue.run(() => this.#read());
    await read();
    (await this.#store().catch(() => null))?.onChange(() => void read());
  }

  find(id: string): Meeting | undefined {
    return this.all.find((meeting) => meeting.id === id);
  }

  /** A new one, for today until it is said otherwise. */
  async add(): Promise<Meeting> {
    const meeting = newMeeting(newId(), localDay(Date.now()), now());
    await this.save(meeting);
    return meeting;
  }

  /** Keeps what was changed. Of what was held nothing is changed any more. */
  async save(meeting: Meeting): Promise<void> {
    if (!this.find(meeting.id)?.held) await this.#keep({ ...meeting, changed: now() });
  }

  async remove(id: string): Promise<void> {
    await this.#write(id, null);
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
    const done = `${what} sat på »${meetingName(meeting)}«. Du finder mødet under Møde.`;
    return this.notice ? `${done} ${this.notice}` : done;
  }

  /** Takes a meeting out of what was read of a file; null where there is none in it. What is here already stays as it is. */
  async takeIn(kept: unknown): Promise<TakenIn | null> {
    const read = readMeeting(kept);
    if (!read) return null;
    await this.#queue.run(() => this.#read());
    const here = this.find(read.meeting.id);
    if (here && here.changed === read.meeting.changed) return { meeting: here, lost: 0, beside: false };
    const meeting = here ? { ...read.meeting, id: newId() } : read.meeting;
    await this.#keep(meeting);
    return { meeting, lost: read.lost, beside: here !== undefined };
  }

  /** The one that was changed last of those that are not held. */
  #prepared(): Meeting | undefined {
    const open = this.all.filter(({ held }) => held === null);
    return open.sort((a, b) => b.changed.localeCompare(a.changed))[0];
  }

  #keep(meeting: Meeting): Promise<void> {
    // a snapshot: what the page shows may be wrapped, which the browser's store refuses
    return this.#write(meeting.id, $state.snapshot(meeting) as Meeting);
  }

  /** Shows a change at once, and stores it. @param change null: it is gone */
  async #write(id: string, change: Meeting | null): Promise<void> {
    this.#ahead.add(id, change);
    this.#show(this.all);
    await this.#queue.run(async () => {
      try {
        const store = await this.#store();
        if (!change) await store.remove(id);
        const refused = change !== null && !(await store.put(change));
        this.#ahead.done(id, change);
        if (!refused) return;
        this.notice = heldElsewhere;
        await this.#read();
      } catch (reason) {
        console.error(reason);
        this.notice = change ? notDone : notGone;
      }
    });
  }

  #store(): Promise<MeetingStore> {
    return (this.#opening ??= this.#open());
  }

  async #read(): Promise<void> {
    try {
      const store = await this.#store();
      if (!store.lasting) this.notice = notKept;
      this.#show(await store.all());
    } catch (reason) {
      console.error(reason);
      this.notice = notKept;
    }
    this.known = true;
  }

  #show(kept: readonly Meeting[]): void {
    const before = this.heldDays.join();
    const meetings = this.#ahead.over(kept);
    this.all = meetings.sort((a, b) => b.date.localeCompare(a.date) || b.changed.localeCompare(a.changed));
    if (this.heldDays.join() !== before) this.#onheld();
  }
}
