import { cleanTables } from './clean-tables';
import type { CleanTable } from './clean-tables';
import { polluteDialects } from './pollute-dialects';
import { polluteFiles } from './pollute-files';
import { polluteRows } from './pollute-rows';
import type { PollutedFile } from './polluted-file';

/** A table polluted in every way; of its rows the first, the last and one in `every`. */
export function pollute(table: CleanTable, every: number): PollutedFile[] {
  return [...polluteFiles(table), ...polluteDialects(table), ...polluteRows(table, every)];
}

/** Every polluted file, the same at every call: of the first table half the rows are polluted, of the others a few. */
export function pollutedFiles(): PollutedFile[] {
  return cleanTables.flatMap((table, i) => pollute(table, i === 0 ? 2 : 8));
}
