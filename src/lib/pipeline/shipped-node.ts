import type { Engine } from '../db/engine';
import { startNodeEngine } from '../db/engine-node';
import { readBytesFromDataFolder } from './data-folder-node';
import { loadPackage, type LoadedPackage } from './load-package';

export interface Shipped {
  engine: Engine;
  loaded: LoadedPackage;
}

let started: Promise<Shipped> | null = null;

async function start(): Promise<Shipped> {
  const engine = await startNodeEngine();
  return { engine, loaded: await loadPackage(engine, readBytesFromDataFolder()) };
}

/** The data folder in an engine of this process: started once, used by every prerendered page. */
export function shipped(): Promise<Shipped> {
  started ??= start();
  return started;
}
