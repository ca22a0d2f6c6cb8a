import { packTable, type PackedTable } from '../db/packed-table';
import { areaLookup } from '../schema/area-lookup';
import type { Area, AreaLookup } from '../schema/area-lookup';
import type { DataPackage, Resource } from '../schema/data-package';
import type { Problem } from '../schema/problem';
import { fingerprint } from './fingerprint';
import type { Arrival } from './load';
import { readAreas } from './load-areas';
import { readDescriptor } from './load-descriptor';
import type { UnderstandContext } from './understand';
import { understandFile } from './understand-file';

/** What there is to say about one file of the package. */
export interface ResourceProblems {
  /** the resource's name; `datapackage` for the description itself */
  name: string;
  path: string;
  title: string;
  problems: Problem[];
}

type Files = Map<string, Uint8Array>;

const descriptorPath = 'datapackage.json';
const areasPath = 'reference/areas.csv';

export function loadProblem(code: string, message: string, remedy: string): Problem {
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
export interface Loading {
  resource: Resource;
  arrival: Arrival | null;
  problems: Problem[];
}

/** A file's rows as they are stored, null where there are none, and what is wrong with it. */
export interface PackedFile {
  packed: PackedTable | null;
  problems: Problem[];
}

/** The way from bytes to packed rows: in this process, or in a worker. */
export type PackFile = (file: string, bytes: Uint8Array, context: UnderstandContext) => Promise<PackedFile>;

/** Reads and packs a file in this process. */
export const packFile: PackFile = async (file, bytes, context) => {
  const { typed, problems } = await understandFile(file, bytes, context);
  return { packed: typed && typed.rows.length > 0 ? packTable(typed) : null, problems };
};

/** Takes one file to packed rows. */
async function packResource(
  resource: Resource,
  files: Files,
  context: Pick<UnderstandContext, 'areas' | 'defaultArea'>,
  pack: PackFile,
): Promise<Loading> {
  const bytes = files.get(resource.path);
  if (!bytes) return { resource, arrival: null, problems: [missingFile] };
  const file = resource.path.split('/').at(-1) ?? resource.path;
  const { packed, problems } = await pack(file, bytes, {
    ...context,
    settings: resource.ugetal,
    reading: resource.ugetal?.reading,
    mapping: resource.ugetal?.mapping,
  });
  if (!packed) return { resource, arrival: null, problems };
  const source = resource.sources?.[0]?.title ?? '';
  const info = {
    file,
    title: resource.title,
    source,
    example: resource.ugetal?.example ?? false,
    own: false,
  };
  return { resource, arrival: { packed, info }, problems };
}

export function problemsOf(resource: Resource, problems: Problem[]): ResourceProblems[] {
  const { name, path, title } = resource;
  return problems.length > 0 ? [{ name, path, title, problems }] : [];
}

/** A data folder that was read and understood, and is not in a database yet. */
export interface ReadPackage {
  package: DataPackage;
  areas: Area[];
  lookup: AreaLookup;
  /** of datapackage.json and all files that could be read; changes when one of them does */
  fingerprint: string;
  loadings: Loading[];
  /** of the description and the list of areas */
  problems: ResourceProblems[];
}

/**
 * Reads datapackage.json and every file that it names. Never throws: a file that is missing or broken becomes a problem.
 * @param readBytes gives a file by its path beside datapackage.json, and throws where there is none
 * @param pack the page gives a worker's, so that reading does not stop it
 */
export async function readPackage(
  readBytes: (path: string) => Promise<Uint8Array>,
  pack: PackFile = packFile,
): Promise<ReadPackage> {
  const described = await readAll([descriptorPath], readBytes);
  const { package: found, problems } = readDescriptor(described.get(descriptorPath) ?? null);
  const files = await readAll([...new Set(found.resources.map((resource) => resource.path))], readBytes);
  const { areas, problems: areaProblems } = readAreas(files.get(areasPath) ?? null);
  const lookup = areaLookup(areas);
  const figures = found.resources.filter(({ ugetal }) => (ugetal?.role ?? 'figures') === 'figures');
  const context = { areas: lookup, defaultArea: found.ugetal.ownArea };
  return {
    package: found,
    areas,
    lookup,
    fingerprint: fingerprint(new Map([...described, ...files])),
    loadings: await Promise.all(figures.map((resource) => packResource(resource, files, context, pack))),
    problems: [
      ...problemsOf({ name: 'datapackage', path: descriptorPath, title: 'Beskrivelse' }, problems),
      ...problemsOf({ name: 'areas', path: areasPath, title: 'Områder' }, areaProblems),
    ],
  };
}
