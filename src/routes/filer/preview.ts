import { formatAsStated } from '$lib/format/number';
import { tables } from '$lib/schema/tables';
import type { TextTable } from '$lib/schema/text-table';
import type { Cell, TypedTable } from '$lib/schema/typed-table';
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

function content(caption: string, labels: string[], rows: string[][]): TableContent {
  return {
    caption,
    columns: labels.slice(0, shownColumns).map((label) => ({ label: cut(label), unit: '', numeric: false })),
    rows: rows.map((cells) => ({
      cells: cells.slice(0, shownColumns).map((text) => ({ text: cut(text), mark: '', note: '' })),
      emphasis: 'none',
    })),
    notes: labels.length > shownColumns ? [`De første ${shownColumns} af ${labels.length} kolonner.`] : [],
  };
}

/** The first rows as text, as they stand in the file. */
export function asRead(text: TextTable): TableContent {
  return content('De første linjer i filen', text.columns, text.rows.slice(0, shownRows));
}

function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return formatAsStated(cell);
  return typeof cell === 'string' ? cell : reasons[cell.missing];
}

/** The first rows as they are stored, with the fields' Danish names. */
export function asStored(typed: TypedTable): TableContent {
  const titles = new Map(tables[typed.table].fields.map((field) => [field.name, field.title]));
  const own = typed.fields.filter((name) => titles.has(name) || name === 'as_of');
  const labels = own.map((name) => titles.get(name) ?? 'Opgjort pr.');
  const places = own.map((name) => typed.fields.indexOf(name));
  const rows = typed.rows.slice(0, shownRows).map((row) => places.map((place) => shown(row[place])));
  return content('De første tal, som de bruges', labels, rows);
}
