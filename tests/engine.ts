import { afterAll, beforeAll, vi } from 'vitest';
import type { Engine } from '../src/lib/db/engine';
import { startNodeEngine } from '../src/lib/db/engine-node';

/**
 * One engine for a test file, started before its first test and closed after its last:
 * `const engine = withEngine(async (engine) => createTables(engine));` then `engine().query(...)`.
 */
export function withEngine(prepare?: (engine: Engine) => Promise<unknown>): () => Engine {
  // a slow machine is no failure
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  let engine: Engine | null = null;
  beforeAll(async () => {
    engine = await startNodeEngine();
    await prepare?.(engine);
  });
  afterAll(async () => {
    await engine?.close();
    engine = null;
  });
  return () => {
    if (!engine) throw new Error('The engine runs only inside tests');
    return engine;
  };
}
