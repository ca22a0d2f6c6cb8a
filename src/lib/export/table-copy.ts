import type { ChartSpec, DataTable, Value } from '../charts/chart-spec';
import { tableOf } from '../charts/data-table';
import { formatAsStated } from '../format/number';
import { cellText } from '../narrate/cell-text';
import { capital } from '../narrate/sentence';
import { escaped } from './escaped';
import { harmless } from './harmless';
import { closingLine, columnHeading } from './table-words';

/** A table as a word processor and as a spreadsheet take it from the clipboard. */
export interface TableCopy {
  html: string;
  /** cells parted by tabs, rows by line feeds */
  text: string;
}

/** Numbers as they are shown: whoever pastes them wants to see the same. */
function shown(cell: string | Value, { unit, asStated }: DataTable['columns'][number]): string {
  if (typeof cell === 'string') return cell;
  const { value } = cell;
  return asStated && value !== null && Number.isFinite(value) ? formatAsStated(value) : cellText(cell, unit);
}

/** A figure's table with its caption and source. */
export function tableCopy(spec: ChartSpec): TableCopy {
  const { caption, columns, rows } = tableOf(spec);
  const headings = columns.map((column) => capital(columnHeading(column)));
  const cells = rows.map((row) =>
    row.cells.map((cell, column) => {
      const known = columns[column];
      return known ? shown(cell, known) : '';
    }),
  );
  const source = closingLine(spec);
  const side = (column: number) => (columns[column]?.unit.kind === 'text' ? 'left' : 'right');
  const row = (tag: 'th' | 'td', content: string[]) =>
    `<tr>${content.map((cell, at) => `<${tag} align="${side(at)}">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = cells.map((content) => row('td', content)).join('');
  const flat = (content: string) => harmless(content.replace(/[\t\r\n]+/g, ' '));
  return {
    html: `<table><caption>${escaped(caption)}</caption><thead>${row('th', headings)}</thead><tbody>${body}</tbody></table><p>${escaped(source)}</p>`,
    text: [headings, ...cells, [source]].map((content) => content.map(flat).join('\t')).join('\n'),
  };
}
