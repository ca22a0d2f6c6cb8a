import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { tabChanges } from '../archive/tab-changes';
import type { Meeting } from './meeting';
import { readMeeting } from './read-meeting';

/** Where this browser keeps its meetings. */
export interface MeetingStore {
  /** whether they are there again next time */
  readonly lasting: boolean;
  all(): Promise<Meeting[]>;
  put(meeting: Meeting): Promise<void>;
  remove(id: string): Promise<void>;
  /** told when another tab has changed one */
  onChange(listener: () => void): void;
}

interface Schema extends DBSchema {
  meetings: { key: string; value: Meeting };
}

/** A browser that does not answer within this time, in milliseconds, keeps nothing. */
const patience = 1500;

function memoryStore(): MeetingStore {
  const kept = new Map<string, Meeting>();
  return {
    lasting: false,
    all: () => Promise.resolve([...kept.values()]),
    put: (meeting) => Promise.resolve(void kept.set(meeting.id, meeting)),
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
      await Promise.all([writing.store.put(meeting), writing.done]);
      tabs.tell();
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
