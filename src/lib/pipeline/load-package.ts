import { createTables } from '../db/create-tables';
import type { Engine } from '../db/engine';
import { insertAreas } from '../db/insert-areas';
import { refreshKnown } from '../db/known';
import { newestAsOf } from '../db/newest-as-of';
import type { AreaLookup } from '../schema/area-lookup';
import type { DataPackage } from '../schema/data-package';
import type { Problem } from '../schema/problem';
import { storeAll } from './load';
import { loadProblem, problemsOf, readPackage } from './read-package';
import type { Loading, ReadPackage, ResourceProblems } from './read-package';

export interface LoadedPackage {
  package: DataPackage;
  areas: AreaLookup;
  /** of datapackage.json and all files that could be read; changes when one of them does */
  fingerprint: string;
  /** one entry per file that has any, in the package's order */
  problems: ResourceProblems[];
  /** newest day on which anything was counted, ISO date; the day the package was made where nothing is dated */
  newestAsOf: string;
}

function notStored(thrown: unknown): Problem {
  const reason = thrown instanceof Error ? thrown.message.split('\n')[0] : String(thrown);
  return loadProblem(
    'resource_not_loaded',
    `Filen kunne ikke lægges i databasen: ${reason}`,
    'Prøv filen med "npm run check-file"; de andre filer er med.',
  );
}

/** Stores all at once, which is quicker; where that is refused, one by one, so that only the broken one is left out. */
async function storeEach(engine: Engine, loadings: Loading[]): Promise<void> {
  const arrivals = loadings.flatMap(({ arrival }) => arrival ?? []);
  try {
    await storeAll(engine, arrivals);
  } catch {
    for (const { arrival, problems } of loadings) {
      if (arrival) await storeAll(engine, [arrival]).catch((thrown) => problems.push(notStored(thrown)));
    }
  }
}

/** Puts what was read into tables made anew. A table that cannot be stored becomes a problem. Throws only where the engine fails. */
export async function storePackage(engine: Engine, read: ReadPackage): Promise<LoadedPackage> {
  await createTables(engine);
  await insertAreas(engine, read.areas);
  await storeEach(engine, read.loadings);
  await refreshKnown(engine);
  return {
    package: read.package,
    areas: read.lookup,
    fingerprint: read.fingerprint,
    problems: [
      ...read.problems,
      ...read.loadings.flatMap((loading) => problemsOf(loading.resource, loading.problems)),
    ],
    newestAsOf: (await newestAsOf(engine)) ?? read.package.created?.slice(0, 10) ?? '1970-01-01',
  };
}

/**
 * Reads datapackage.json and loads every file of figures that it names.
 * @param readBytes gives a file by its path beside datapackage.json, and throws where there is none
 */
export async function loadPackage(
  engine: Engine,
  readBytes: (path: string) => Promise<Uint8Array>,
): Promise<LoadedPackage> {
  return storePackage(engine, await readPackage(readBytes));
}
