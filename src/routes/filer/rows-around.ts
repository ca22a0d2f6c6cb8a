import type { Look, Window } from '$lib/schema/look';
import type { RowsOf } from './rows-of';

const before = 3;
const count = 7;
/** lines are found by halving; more steps than this no file needs */
const mostSteps = 40;

/** The rows around a line of the file. Blank and title lines are no rows, so the row is looked for by its line. */
export async function rowsAround(look: Look, line: number, rowsOf: RowsOf): Promise<Window<string[]>> {
  let low = 0;
  let high = look.asRead.total - 1;
  for (let step = 0; low < high && step < mostSteps; step++) {
    const middle = Math.floor((low + high) / 2);
    const found = await rowsOf(look.id, middle, 1);
    if ((found.lines[0] ?? Infinity) >= line) high = middle;
    else low = middle + 1;
  }
  return rowsOf(look.id, Math.max(0, low - before), count);
}
