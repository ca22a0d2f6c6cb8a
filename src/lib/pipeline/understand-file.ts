import { personalNumbersIn } from '../validate/personal-numbers';
import type { TextTable } from '../schema/text-table';
import {
  refusedFor,
  understand,
  understandText,
  type UnderstandContext,
  type Understood,
} from './understand';

/** What was understood of any file that can be opened. */
export interface UnderstoodFile extends Understood {
  /** names of a workbook's sheets with rows, the read one first; empty for other files */
  sheets: string[];
}

/** A workbook with personal numbers on any sheet is refused: the whole of it would be kept. */
function understandSheets(table: TextTable, others: TextTable[], context: UnderstandContext): Understood {
  const refused = others.map(personalNumbersIn).find((found) => found !== null);
  return refused ? refusedFor(table, refused) : understandText(table, context);
}

/** Takes a file of any kind from bytes to typed rows. Never throws. */
export async function understandFile(
  file: string,
  bytes: Uint8Array,
  context: UnderstandContext,
): Promise<UnderstoodFile> {
  // workbooks are rare: what reads them is fetched when the first one comes
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return { ...understand(file, bytes, context), sheets: [] };
  const { readWorkbook } = await import('../read/workbook/read-workbook');
  const { table, others, sheets } = await readWorkbook(file, bytes, context.reading);
  return { ...understandSheets(table, others, context), sheets };
}
