import { formatAsStated } from '$lib/format/number';
import { formatPeriod, parsePeriod } from '$lib/format/period';
import type { Look } from '$lib/schema/look';
import { tables } from '$lib/schema/tables';
import type { Cell } from '$lib/schema/typed-table';
import type { TableContent } from '$lib/ui/table-content';

const shownRows = 8;
const shownColumns = 24;
const shownCharacters = 120;

const reasons = {
  blank: '(tom)',
  withheld: '(skjult af kilden)',
  not_available: '(findes ikke)',
  not_a_number: '(ikke et tal)',
  divided_by_zero: '(divideret med 0)',
} as const;

function cut(text: string): string {
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text;
}

/** @param numeric of each column, whether its cells are numbers */
function content(
  caption: string,
  labels: string[],
  rows: string[][],
  numeric: (column: number) => boolean,
): TableContent {
  return {
    caption,
    columns: labels
      .slice(0, shownColumns)
      .map((label, column) => ({ label: cut(label), unit: '', numeric: numeric(column) })),
    rows: rows.map((cells) => ({
      cells: cells.slice(0, shownColumns).map((text) => ({ text: cut(text), mark: '', note: '' })),
      emphasis: 'none',
    })),
    notes: labels.length > shownColumns ? [`De første ${shownColumns} af ${labels.length} kolonner.`] : [],
  };
}

/** The first rows as text, as they stand in the file. */
export function asRead({ text, asRead: rows }: Look): TableContent {
  const first = rows.first.slice(0, shownRows);
  const isNumber = (column: number) => {
    const cells = first.map((row) => (row[column] ?? '').trim()).filter(Boolean);
    return cells.length > 0 && cells.every((cell) => /^\(?[-+]?\d[\d.,\s]*%?\)?$/.test(cell));
  };
  return content('De første linjer i filen', text.columns, first, isNumber);
}

function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return formatAsStated(cell);
  return typeof cell === 'string' ? cell : reasons[cell.missing];
}

/** A week without its dates: a narrow column has no room for them. */
function timeInCell(period: string): string {
  const week = /^(\d{4})-W0?(\d+)$/.exec(period);
  return week ? `uge ${week[2]}, ${week[1]}` : formatPeriod(period);
}

/** The first rows as they are stored, with the fields' Danish names and the codes in words. */
export function asStored(
  { table, fields, asStored: stored }: Look,
  areas: ReadonlyMap<string, string>,
): TableContent {
  const known = new Map(table ? tables[table].fields.map((field) => [field.name, field]) : []);
  const own = fields.filter((name) => known.has(name) || name === 'as_of');
  const labels = own.map((name) => known.get(name)?.title ?? 'Opgjort pr.');
  const inWords = (name: string, text: string): string => {
    const field = known.get(name);
    if (field?.type === 'area') return areas.get(text) ?? text;
    const isTime = name === 'as_of' || ['period', 'week', 'date'].includes(field?.type ?? '');
    if (isTime && parsePeriod(text)) return timeInCell(text);
    return field?.allowed?.[text] ?? text;
  };
  const rows = stored.first
    .slice(0, shownRows)
    .map((row) => own.map((name) => inWords(name, shown(row[fields.indexOf(name)]))));
  const isNumber = (column: number) => /^(number|integer)$/.test(known.get(own[column] ?? '')?.type ?? '');
  return content('De første tal, som de bruges', labels, rows, isNumber);
}
