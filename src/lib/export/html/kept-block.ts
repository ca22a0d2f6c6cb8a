/** Where a saved file holds what Ugetal reads back. */
export const keptId = 'ugetal-moede';
export const keptType = 'application/json';

/** Plain data as a block that no browser runs and no text within can end. */
export function keptBlock(kept: unknown): string {
  const json = (JSON.stringify(kept) as string | undefined) ?? 'null';
  return `<script type="${keptType}" id="${keptId}">${json.replace(/</g, '\\u003c')}</script>`;
}
