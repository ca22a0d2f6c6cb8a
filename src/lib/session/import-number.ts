/** Numbers of archived imports in the engine begin here: after all of the web server's, in the order of saving in every tab. */
const from = 500_000;

/** The engine's number of an archived import. */
export function importNumber(archiveId: number): number {
  return from + archiveId;
}

/** Stands for the number of an import that is not saved yet: later than all. */
export const nextNumber = 999_999;
