import { cleanTables } from './clean-tables';
import { polluteDialects } from './pollute-dialects';
import { polluteFiles } from './pollute-files';
import { polluteRows } from './pollute-rows';
import type { PollutedFile } from './polluted-file';

/** Every polluted file, the same at every call: of the first table every row is polluted, of the others a few. */
export function pollutedFiles(): PollutedFile[] {
  return cleanTables.flatMap((table, i) => [
    ...polluteFiles(table),
    ...polluteDialects(table),
    ...polluteRows(table, i === 0 ? 2 : 8),
  ]);
}
