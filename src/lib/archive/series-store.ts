import type { DBSchema, IDBPDatabase } from 'idb';
import { openDatabase } from './open-database';
import { readSeriesSettings, type SeriesSettings } from '../schema/series-settings';
import { tabChanges } from './tab-changes';

/** Where this browser keeps what was said of series. */
export interface SeriesStore {
  /** whether it is there again next time */
  readonly lasting: boolean;
  all(): Promise<SeriesSettings[]>;
  /** Keeps all of them or none; what was said of a series later stays. */
  put(settings: readonly SeriesSettings[]): Promise<void>;
  /** told when another tab has changed some */
  onChange(listener: () => void): void;
}

interface Schema extends DBSchema {
  series: { key: string; value: SeriesSettings };
}

function memoryStore(): SeriesStore {
  const kept = new Map<string, SeriesSettings>();
  return {
    lasting: false,
    all: () => Promise.resolve([...kept.values()]),
    put: (settings) => Promise.resolve(settings.forEach((one) => kept.set(one.key, one))),
    onChange: () => undefined,
  };
}

function databaseStore(database: IDBPDatabase<Schema>): SeriesStore {
  const tabs = tabChanges(database.name);
  return {
    lasting: true,
    all: async () => readSeriesSettings(await database.getAll('series')),
    put: async (settings) => {
      const writing = database.transaction('series', 'readwrite', { durability: 'strict' });
      const all = settings.map(async (one) => {
        // asked within the transaction: another tab may have said something meanwhile
        const [known] = readSeriesSettings([await writing.store.get(one.key)]);
        if (!known || known.changed <= one.changed) await writing.store.put(one);
      });
      await Promise.all([...all, writing.done]);
      tabs.tell();
    },
    onChange: (listener) => void tabs.listen(listener),
  };
}

/** Opens what this browser keeps. Never rejects: where nothing can be kept it lives as long as the page. */
export async function openSeriesStore(name = 'ugetal-serier'): Promise<SeriesStore> {
  const database = await openDatabase<Schema>(name, (fresh) => {
    fresh.createObjectStore('series', { keyPath: 'key' });
  });
  return typeof database === 'string' ? memoryStore() : databaseStore(database);
}
