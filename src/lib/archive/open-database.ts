import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A browser that does not answer within this time, in milliseconds, keeps nothing. */
const patience = 1500;

/**
 * Opens a database of this browser, made where it is not there. Never rejects: `silent` where the browser does not answer,
 * `refused` where it gives no room, as in a private window or on a full disk.
 */
export async function openDatabase<Schema extends DBSchema>(
  name: string,
  create: (database: IDBPDatabase<Schema>) => void,
): Promise<IDBPDatabase<Schema> | 'silent' | 'refused'> {
  try {
    const opening = openDB<Schema>(name, 1, {
      upgrade: create,
      // a newer Ugetal in another tab must be able to change the store
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    const late = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), patience));
    const database = await Promise.race([opening, late]);
    if (database === 'silent') opening.then((found) => found.close()).catch(() => undefined);
    return database;
  } catch {
    return 'refused';
  }
}
