import { understand, type UnderstandContext, type Understood } from './understand';

/** What was understood of any file that can be opened. */
export interface UnderstoodFile extends Understood {
  /** names of a workbook's sheets with rows, the read one first; empty for other files */
  sheets: string[];
}

/** Takes a file of any kind from bytes to typed rows. Never throws. */
export async function understandFile(
  file: string,
  bytes: Uint8Array,
  context: UnderstandContext,
): Promise<UnderstoodFile> {
  return { ...understand(file, bytes, context), sheets: [] };
}
