import type { ChartSpec } from '../../charts/chart-spec';
import { tableOf } from '../../charts/data-table';
import { shownTable, type ShownTable } from '../../narrate/shown-table';
import { escaped } from '../escaped';

const small = (text: string) => (text ? `<small>${escaped(text)}</small>` : '');

function headCell({ label, unit, numeric }: ShownTable['columns'][number]): string {
  if (!label && !unit) return '<td></td>';
  return `<th scope="col"${numeric ? ' class="numeric"' : ''}>${escaped(label)}${small(unit)}</th>`;
}

/** The number of a part stands in brackets, as in the minutes; a sign hangs to the right of its number. */
function bodyCell(table: ShownTable, row: ShownTable['rows'][number], column: number): string {
  const { text, mark, note } = row.cells[column] ?? { text: '', mark: '', note: '' };
  const numeric = table.columns[column]?.numeric ?? false;
  if (column === 0) return `<th scope="row">${escaped(text)}${small(note)}</th>`;
  const isPart = row.emphasis === 'part' && text !== '' && numeric;
  const number = isPart ? `(${escaped(text)})` : escaped(text);
  const sign = mark ? `<span class="hang">${escaped(mark)}</span>` : '';
  return `<td${numeric ? ' class="numeric"' : ''}>${number}${sign}${small(note)}</td>`;
}

/** A figure's table as it is shown, with what its signs mean; empty: it has no rows. */
export function tableOn(spec: ChartSpec): string {
  const table = shownTable(tableOf(spec));
  if (table.rows.length === 0) return '';
  const caption = escaped(table.caption);
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((_, column) => bodyCell(table, row, column));
    return `<tr class="${row.emphasis}">${cells.join('')}</tr>`;
  });
  const notes = table.notes.map((note) => `<li>${escaped(note)}</li>`).join('');
  return [
    `<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table>`,
    `<caption class="unseen">${caption}</caption>`,
    `<thead><tr>${table.columns.map(headCell).join('')}</tr></thead>`,
    `<tbody>${rows.join('\n')}</tbody>`,
    `</table></div>${notes ? `<ul class="signs">${notes}</ul>` : ''}`,
  ].join('\n');
}
