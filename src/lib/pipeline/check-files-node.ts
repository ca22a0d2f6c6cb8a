import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { createTables } from '../db/create-tables';
import type { Engine } from '../db/engine';
import { startNodeEngine } from '../db/engine-node';
import { areaLookup } from '../schema/area-lookup';
import { fault, problemAt } from '../validate/fault';
import { checkFile, missingFile, type FileReport, type TryToStore } from './check-file';
import { dataFolder, readBytesFromDataFolder } from './data-folder-node';
import { storeTyped } from './load';
import { readAreas } from './load-areas';
import { readDescriptor } from './load-descriptor';
import type { UnderstandContext } from './understand';

/** What was asked for on the command line. */
export interface CheckRequest {
  paths: string[];
  /** folder that the files as read are written to */
  out: string | null;
}

/**
 * Own municipality and areas, from the data folder that the site is built from. What its datapackage.json says of a file
 * in it counts for the check, too: the build reads the file with that.
 */
async function contextFromData(): Promise<(path: string) => UnderstandContext> {
  const read = readBytesFromDataFolder();
  const bytesOf = (path: string) => read(path).catch(() => null);
  const { areas } = readAreas(await bytesOf('reference/areas.csv'));
  const { resources, ugetal } = readDescriptor(await bytesOf('datapackage.json')).package;
  const context = { areas: areaLookup(areas), ...(ugetal.ownArea ? { defaultArea: ugetal.ownArea } : {}) };
  const known = new Map(resources.map((resource) => [resolve(dataFolder(), resource.path), resource.ugetal]));
  return (path) => {
    const settings = known.get(resolve(path));
    return settings ? { ...context, settings } : context;
  };
}

/** Stores in one engine for the whole call, started when the first table comes. */
function storeInOneEngine(): { store: TryToStore; close: () => Promise<void> } {
  let engine: Engine | null = null;
  const store: TryToStore = async ({ text, typed }) => {
    if (!typed || typed.rows.length === 0) return null;
    try {
      if (!engine) {
        engine = await startNodeEngine();
        await createTables(engine);
      }
      const { file } = text;
      await storeTyped(engine, typed, { file, title: file, source: '', example: false, own: true });
      return null;
    } catch (thrown) {
      const reason = thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
      const remedy = 'Send filen til dem, der passer Ugetal: den burde kunne gemmes.';
      return problemAt(
        fault('error', 'not_stored', `Tabellen kan ikke gemmes i databasen: ${reason}`, remedy),
      );
    }
  };
  return { store, close: async () => engine?.close() };
}

/** Checks files one by one and hands on each report as it is ready. Resolves to whether any has an error. */
export async function checkFiles(
  { paths, out }: CheckRequest,
  report: (found: FileReport) => void,
): Promise<boolean> {
  const contextOf = await contextFromData();
  const { store, close } = storeInOneEngine();
  if (out !== null) await mkdir(out, { recursive: true });
  let anyError = false;
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) {
      report(missingFile(basename(path)));
      anyError = true;
      continue;
    }
    const checked = await checkFile(basename(path), bytes, contextOf(path), store);
    report(checked.report);
    anyError ||= checked.hasError;
    if (out === null) continue;
    for (const [name, text] of checked.outputs) await writeFile(join(out, name), text);
  }
  await close();
  return anyError;
}
