import type { Archive } from './archive';
import { IndexedArchive, type ArchiveSchema } from './indexed-archive';
import { memoryArchive } from './memory-archive';
import { openDatabase } from './open-database';

const forNow = 'Filerne bliver ikke gemt: de er med, så længe siden er åben, og er væk, når den lukkes.';
const refuses = `Browseren giver ikke Ugetal plads til at gemme, måske fordi vinduet er privat. ${forNow}`;
const silent = `Browserens lager svarer ikke. ${forNow}`;

/** Opens the archive of this browser. Never rejects: where nothing can be kept it lives in memory and says so, within two seconds. */
export async function openArchive(name = 'ugetal'): Promise<Archive> {
  const database = await openDatabase<ArchiveSchema>(name, (fresh) => {
    fresh.createObjectStore('imports', { keyPath: 'id', autoIncrement: true });
    fresh.createObjectStore('originals');
    fresh.createObjectStore('marks', { autoIncrement: true });
  });
  if (database === 'silent') return memoryArchive(silent);
  return database === 'refused' ? memoryArchive(refuses) : new IndexedArchive(database);
}
