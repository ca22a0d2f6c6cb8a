/** Where a saved file holds what Ugetal reads back. */
export const keptId = 'ugetal-moede';
export const keptType = 'application/json';

const asCode = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Plain data as a block that no browser runs and no text within can end. In letters that every encoding has, so that a
 * program that saves the file anew cannot change it.
 */
export function keptBlock(kept: unknown): string {
  const json = (JSON.stringify(kept) as string | undefined) ?? 'null';
  return `<script type="${keptType}" id="${keptId}">${json.replace(/[<\u007f-\uffff]/g, asCode)}</script>`;
}
