import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { tabChanges } from '../archive/tab-changes';
import type { Meeting } from './meeting';
import { readMeeting } from './read-meeting';

/** Where this browser keeps its meetings. */
export interface MeetingStore {
  /** whether they are there again next time */
  readonly lasting: boolean;
  all(): Promise<Meeting[]>;
  /** false: it is held, and stays as it is */
  put(meeting: Meeting): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** told when another tab has changed one */
  onChange(listener: () => void): void;
}

interface Schema extends DBSchema {
  meetings: { key: string; value: Meeting };
}

/** A browser that does not answer within this time, in milliseconds, keeps nothing. */
const patience = 1500;

/** Whether what is kept under an id was held: then nothing takes its place. */
const isHeld = (kept: unknown) => typeof readMeeting(kept)?.meeting.held === 'string';

function memoryStore(): MeetingStore {
  const kept = new Map<string, Meeting>();
  return {
    lasting: false,
    all: () => Promise.resolve([...kept.values()]),
    put: (meeting) => {
      const may = !isHeld(kept.get(meeting.id));
      if (may) kept.set(meeting.id, meeting);
      return Promise.resolve(may);
    },
    remove: (id) => Promise.resolve(void kept.delete(id)),
    onChange: () => undefined,
  };
}

function databaseStore(database: IDBPDatabase<Schema>): MeetingStore {
  const tabs = tabChanges(database.name);
  return {
    lasting: true,
    all: async () => (await database.getAll('meetings')).flatMap((kept) => readMeeting(kept)?.meeting ?? []),
    put: async (meeting) => {
      const writing = database.transaction('meetings', 'readwrite', { durability: 'strict' });
      // asked within the transaction: another tab may have held it meanwhile
      const may = !isHeld(await writing.store.get(meeting.id));
      await Promise.all([may && writing.store.put(meeting), writing.done]);
      if (may) tabs.tell();
      return may;
    },
    remove: async (id) => {
      await database.delete('meetings', id);
      tabs.tell();
    },
    onChange: (listener) => void tabs.listen(listener),
  };
}

/** Opens the meetings of this browser. Never rejects: where nothing can be kept they live as long as the page. */
export async function openMeetingStore(name = 'ugetal-moeder'): Promise<MeetingStore> {
  try {
    const opening = openDB<Schema>(name, 1, {
      upgrade: (database) => void database.createObjectStore('meetings', { keyPath: 'id' }),
      // a newer Ugetal in another tab must be able to change the store
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
    const database = await Promise.race([opening, late]);
    if (database) return databaseStore(database);
    opening.then((found) => found.close()).catch(() => undefined);
  } catch {
    // a private window, or a full disk: said by `lasting`
  }
  return memoryStore();
}
