import type { TextTable } from '../schema/text-table';
import { plain } from './plain';

const months =
  /(?<!\p{L})(jan(uar)?|feb(ruar)?|mar(ts)?|apr(il)?|maj|juni?|juli?|aug(ust)?|sep(tember)?|okt(ober)?|nov(ember)?|dec(ember)?)\.?(?!\p{L})/gu;

/** A heading without what drifts from one file to the next: weeks, months, years, case, spacing. */
function steady(heading: string): string {
  return plain(heading)
    .replace(months, '#')
    .replace(/\d+/g, '#')
    .replace(/#([ .,/-]*#)+/g, '#');
}

/** jobindsats' and Statistikbanken's own name of a table, where the file's name or title gives one. */
function sourceTable({ file, preamble }: TextTable): string {
  const text = plain([file, ...preamble].join(' '));
  return /(?<![a-z\d])(y\d{2}[a-z]\d{2}|[a-z]{3,8}\d{1,4})(?![a-z\d])/.exec(text)?.[1] ?? '';
}

/**
 * What the next file like this one is known by: the layout, the source's own name of the table, and the headings
 * without their weeks and years. Readable, and the same on every machine.
 * @param layout as recognised by itself; null: none
 */
export function shapeOf(text: TextTable, layout: string | null): string {
  const headings = [...new Set(text.columns.map(steady))];
  const code = layout === 'jobindsats' || layout === 'statbank' || layout === null ? sourceTable(text) : '';
  return JSON.stringify([layout ?? '', code, ...headings]);
}
