import type { Entry } from './entry';

/** Names the whole in rows such as "- heraf i praktik eller job": the last row above them that is no part. Changes the rows' cells. */
export function settleParts(rows: Entry[], stage: string, partOf: string): void {
  let whole: string | null = null;
  for (const row of rows) {
    const said = String(row.cells[stage] ?? '');
    const part = /^[-–• ]*heraf:? +(.+)$/i.exec(said)?.[1];
    row.cells[partOf] = part ? whole : null;
    if (part) row.cells[stage] = part;
    else whole = said;
  }
}
