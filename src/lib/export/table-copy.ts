import type { ChartSpec } from '../charts/chart-spec';
import { tableOf } from '../charts/data-table';
import { printedHeading, shownTable } from '../narrate/shown-table';
import { escaped } from './escaped';
import { harmless } from './harmless';
import { closingLine } from './table-words';

/** A table as a word processor and as a spreadsheet take it from the clipboard. */
export interface TableCopy {
  html: string;
  /** cells parted by tabs, rows by line feeds */
  text: string;
}

/** A figure's table with its caption and source. Parts stand without brackets: a spreadsheet would read `(212)` as -212. */
export function tableCopy(spec: ChartSpec): TableCopy {
  const { caption, columns, rows } = shownTable(tableOf(spec));
  const headings = columns.map(printedHeading);
  const cells = rows.map((row) => row.cells.map(({ text }) => text));
  const source = closingLine(spec);
  const side = (column: number) => (columns[column]?.numeric ? 'right' : 'left');
  const row = (tag: 'th' | 'td', content: string[]) =>
    `<tr>${content.map((cell, at) => `<${tag} align="${side(at)}">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = cells.map((content) => row('td', content)).join('');
  const flat = (content: string) => harmless(content.replace(/[\t\r\n]+/g, ' '));
  return {
    html: `<table><caption>${escaped(caption)}</caption><thead>${row('th', headings)}</thead><tbody>${body}</tbody></table><p>${escaped(source)}</p>`,
    text: [headings, ...cells, [source]].map((content) => content.map(flat).join('\t')).join('\n'),
  };
}
