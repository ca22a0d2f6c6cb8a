import { openArchive } from '../../src/lib/archive/open-archive';
import { newImport, original } from './given';

/** Saves one file after the other, each in place of the one before, until it is stopped from outside. */
export async function saveOnAndOn(name: string, size: number, begun: () => void): Promise<void> {
  const archive = await openArchive(name);
  let replaces = (await archive.read()).imports.at(-1)?.id ?? null;
  begun();
  for (;;) {
    const file = `efter-${replaces}.csv`;
    replaces = (await archive.add(newImport({ file, replaces }), original(file, size))).id;
  }
}
