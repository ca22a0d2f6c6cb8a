import { openDB } from 'idb';
import type { Archive } from './archive';
import { IndexedArchive, type ArchiveSchema } from './indexed-archive';
import { memoryArchive } from './memory-archive';

/** A browser that does not answer within this time, in milliseconds, keeps nothing. */
const patience = 1500;

const forNow = 'Filerne bliver ikke gemt: de er med, så længe siden er åben, og er væk, når den lukkes.';
const refuses = `Browseren giver ikke Ugetal plads til at gemme, måske fordi vinduet er privat. ${forNow}`;
const silent = `Browserens lager svarer ikke. ${forNow}`;

function openDatabase(name: string) {
  return openDB<ArchiveSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
      database.createObjectStore('originals');
      database.createObjectStore('marks', { autoIncrement: true });
    },
    // a newer Ugetal in another tab must be able to change the store
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

async function openIndexed(name: string): Promise<Archive> {
  const opening = openDatabase(name);
  const late = Symbol('late');
  const waited = new Promise<typeof late>((resolve) => setTimeout(() => resolve(late), patience));
  const database = await Promise.race([opening, waited]);
  if (database !== late) return new IndexedArchive(database);
  opening.then((found) => found.close()).catch(() => undefined);
  return memoryArchive(silent);
}

/** Opens the archive of this browser. Never rejects: where nothing can be kept it lives in memory and says so, within two seconds. */
export async function openArchive(name = 'ugetal'): Promise<Archive> {
  try {
    return await openIndexed(name);
  } catch {
    return memoryArchive(refuses);
  }
}
