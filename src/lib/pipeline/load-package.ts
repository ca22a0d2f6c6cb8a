import { createTables } from '../db/create-tables';
import type { Engine } from '../db/engine';
import { insertAreas } from '../db/insert-areas';
import { refreshKnown } from '../db/known';
import { newestAsOf } from '../db/newest-as-of';
import { areaLookup } from '../schema/area-lookup';
import type { AreaLookup } from '../schema/area-lookup';
import type { DataPackage, Resource } from '../schema/data-package';
import type { Problem } from '../schema/problem';
import { fingerprint } from './fingerprint';
import { storeAll, type Arrival } from './load';
import { readAreas } from './load-areas';
import { readDescriptor } from './load-descriptor';
import { understand } from './understand';

/** What there is to say about one file of the package. */
export interface ResourceProblems {
  /** the resource's name; `datapackage` for the description itself */
  name: string;
  path: string;
  title: string;
  problems: Problem[];
}

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

type Files = Map<string, Uint8Array>;

const descriptorPath = 'datapackage.json';
const areasPath = 'reference/areas.csv';

function loadProblem(code: string, message: string, remedy: string): Problem {
  return { severity: 'error', code, row: null, column: null, value: null, message, remedy };
}

const missingFile = loadProblem(
  'resource_missing',
  'Filen er nævnt i datapackage.json, men kan ikke hentes.',
  'Læg filen, hvor datapackage.json siger, at den er, eller tag den ud af listen.',
);

async function readAll(paths: string[], readBytes: (path: string) => Promise<Uint8Array>): Promise<Files> {
  const files: Files = new Map();
  const read = await Promise.all(paths.map((path) => readBytes(path).catch(() => null)));
  paths.forEach((path, index) => {
    const bytes = read[index];
    if (bytes) files.set(path, bytes);
  });
  return files;
}

/** What became of one file of figures. */
interface Loading {
  resource: Resource;
  arrival: Arrival | null;
  problems: Problem[];
}

/** Takes one file to typed rows. */
function understandResource(
  resource: Resource,
  files: Files,
  areas: AreaLookup,
  defaultArea: string,
): Loading {
  const bytes = files.get(resource.path);
  if (!bytes) return { resource, arrival: null, problems: [missingFile] };
  const file = resource.path.split('/').at(-1) ?? resource.path;
  const { typed, problems } = understand(file, bytes, { areas, settings: resource.ugetal, defaultArea });
  if (!typed || typed.rows.length === 0) return { resource, arrival: null, problems };
  const source = resource.sources?.[0]?.title ?? '';
  const info = {
    file,
    title: resource.title,
    source,
    example: resource.ugetal?.example ?? false,
    own: false,
  };
  return { resource, arrival: { typed, info }, problems };
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

function problemsOf(resource: Resource, problems: Problem[]): ResourceProblems[] {
  const { name, path, title } = resource;
  return problems.length > 0 ? [{ name, path, title, problems }] : [];
}

/**
 * Reads datapackage.json and loads every file of figures that it names, into tables made anew.
 * A file that is missing or broken becomes a problem, and the rest is loaded. Throws only where the engine fails.
 * @param readBytes gives a file by its path beside datapackage.json, and throws where there is none
 */
export async function loadPackage(
  engine: Engine,
  readBytes: (path: string) => Promise<Uint8Array>,
): Promise<LoadedPackage> {
  const described = await readAll([descriptorPath], readBytes);
  const { package: found, problems } = readDescriptor(described.get(descriptorPath) ?? null);
  const files = await readAll([...new Set(found.resources.map((resource) => resource.path))], readBytes);

  const all = problemsOf({ name: 'datapackage', path: descriptorPath, title: 'Beskrivelse' }, problems);
  const { areas, problems: areaProblems } = readAreas(files.get(areasPath) ?? null);
  const lookup = areaLookup(areas);
  all.push(...problemsOf({ name: 'areas', path: areasPath, title: 'Områder' }, areaProblems));

  const loadings = found.resources
    .filter(({ ugetal }) => ugetal?.role !== 'lookup')
    .map((resource) => understandResource(resource, files, lookup, found.ugetal.ownArea));
  await createTables(engine);
  await insertAreas(engine, areas);
  await storeEach(engine, loadings);
  all.push(...loadings.flatMap((loading) => problemsOf(loading.resource, loading.problems)));
  await refreshKnown(engine);

  return {
    package: found,
    areas: lookup,
    fingerprint: fingerprint(new Map([...described, ...files])),
    problems: all,
    newestAsOf: (await newestAsOf(engine)) ?? found.created?.slice(0, 10) ?? '1970-01-01',
  };
}
