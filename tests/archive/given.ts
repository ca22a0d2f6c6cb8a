import type { NewImport } from '../../src/lib/archive/archive';

/** What is said of an import, all of it invented. */
export function newImport(change: Partial<NewImport> = {}): NewImport {
  return {
    file: 'uge-4.csv',
    table: 'refugee_counts',
    layout: 'ukraine-weeks',
    title: 'Flygtninge pr. uge',
    source: 'Egen fil: uge-4.csv',
    asOf: '2023-01-24',
    decisions: { settings: { asOf: '2023-01-24', area: '575' } },
    counts: {
      read: 6,
      stored: 15,
      errors: 0,
      warnings: 1,
      notes: 2,
      added: 15,
      changed: 0,
      unchanged: 0,
      gone: 0,
    },
    shape: '["ukraine-weeks","","uge #"]',
    replaces: null,
    ...change,
  };
}

/** Bytes that tell what they are of. */
export function original(name: string, size = 2000): Blob {
  return new Blob([`${name}\n`.repeat(Math.ceil(size / (name.length + 1))).slice(0, size)]);
}

/** Numbers from 0 to 1 that are the same at every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

let made = 0;

/** A name that no other archive of this run has. */
export function archiveName(): string {
  made += 1;
  return `ugetal-test-${performance.timeOrigin}-${made}`;
}
