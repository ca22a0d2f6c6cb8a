import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createTables } from '../db/create-tables';
import type { Engine } from '../db/engine';
import { startNodeEngine } from '../db/engine-node';
import { areaLookup } from '../schema/area-lookup';
import { fault, problemAt } from '../validate/fault';
import { checkFile, missingFile, type FileReport, type TryToStore } from './check-file';
import { readBytesFromDataFolder } from './data-folder-node';
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

/** Own municipality and areas, from the data folder that the site is built from. */
async function contextFromData(): Promise<UnderstandContext> {
  const read = readBytesFromDataFolder();
  const bytesOf = (path: string) => read(path).catch(() => null);
  const { areas } = readAreas(await bytesOf('reference/areas.csv'));
  const { ownArea } = readDescriptor(await bytesOf('datapackage.json')).package.ugetal;
  return { areas: areaLookup(areas), ...(ownArea ? { defaultArea: ownArea } : {}) };
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
  const context = await contextFromData();
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
    const checked = await checkFile(basename(path), bytes, context, store);
    report(checked.report);
    anyError ||= checked.hasError;
    if (out === null) continue;
    for (const [name, text] of checked.outputs) await writeFile(join(out, name), text);
  }
  await close();
  return anyError;
}
