import type { DataPackage } from '../schema/data-package';

/** Files under `/data/`, by their path beside datapackage.json. A file that could not be had is missing. */
export type ServerData = Map<string, Uint8Array>;

async function fetchBytes(address: string): Promise<Uint8Array | null> {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

function pathsNamedBy(descriptor: Uint8Array): string[] {
  try {
    const read = JSON.parse(new TextDecoder().decode(descriptor)) as Partial<DataPackage>;
    const paths = (read.resources ?? []).map((resource) => resource.path);
    return paths.filter((path) => typeof path === 'string' && !/^([a-z]+:|\/)|\.\./i.test(path));
  } catch {
    return [];
  }
}

/**
 * Fetches datapackage.json and what it names, as they stand on the web server now.
 * @param folder address of the data folder, ending in `/`
 */
export async function fetchServerData(folder: string): Promise<ServerData> {
  const data: ServerData = new Map();
  const descriptor = await fetchBytes(`${folder}datapackage.json`);
  if (!descriptor) return data;
  data.set('datapackage.json', descriptor);
  await Promise.all(
    pathsNamedBy(descriptor).map(async (path) => {
      const bytes = await fetchBytes(folder + path.split('/').map(encodeURIComponent).join('/'));
      if (bytes) data.set(path, bytes);
    }),
  );
  return data;
}

/** Reads one of the fetched files; throws where it could not be had, which the pipeline turns into a problem. */
export function readFrom(data: ServerData): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    const bytes = data.get(path);
    if (!bytes) throw new Error(`not on the web server: ${path}`);
    return bytes;
  };
}
