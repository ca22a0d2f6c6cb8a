import type { DBSchema, IDBPDatabase } from 'idb';
import { openDatabase } from '../archive/open-database';
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
  const database = await openDatabase<Schema>(name, (fresh) => {
    fresh.createObjectStore('meetings', { keyPath: 'id' });
  });
  return typeof database === 'string' ? memoryStore() : databaseStore(database);
}
