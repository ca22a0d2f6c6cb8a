import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readDescriptor } from './load-descriptor';

/** The folder that the site is built from: DATA_DIR, or else the one that the project ships. */
export function dataFolder(): string {
  return resolve(process.env['DATA_DIR'] || 'data');
}

/** Whether a path lies inside a folder, once every `..` and link is followed. */
async function isInside(folder: string, path: string): Promise<boolean> {
  const way = relative(await realpath(folder), await realpath(path));
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..';
}

/** Reads files of a folder by their paths in it. The reader throws for what is not there, or not inside the folder. */
export function readBytesFromDataFolder(folder = dataFolder()): (path: string) => Promise<Uint8Array> {
  return async (path) => {
    const file = join(folder, path);
    if (!(await isInside(folder, file))) throw new Error(`outside the data folder: ${path}`);
    return readFile(file);
  };
}

/** datapackage.json and the files that it names and that are there: what may be put on the web server. */
export async function filesInDataFolder(folder = dataFolder()): Promise<string[]> {
  const readBytes = readBytesFromDataFolder(folder);
  const descriptor = 'datapackage.json';
  const { package: found } = readDescriptor(await readBytes(descriptor).catch(() => null));
  const isThere = async (path: string) =>
    (await isInside(folder, join(folder, path))) && (await stat(join(folder, path))).isFile();
  const paths = [descriptor, ...new Set(found.resources.map((resource) => resource.path))];
  const there = await Promise.all(paths.map((path) => isThere(path).catch(() => false)));
  return paths.filter((_, index) => there[index]);
}
