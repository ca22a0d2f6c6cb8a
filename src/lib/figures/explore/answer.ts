import type { ChartSpec, DataTable, NothingSpec, SpecBase, TableSpec, Value } from '../../charts/chart-spec';
import type { Answer, AnswerColumn } from '../../db/explore/ask-freely';
import { mostRows } from '../../db/explore/ask-freely';
import { tablesIn } from '../../db/explore/tables-in';
import { formatDate } from '../../format/date';
import { formatNumber } from '../../format/number';
import type { Unit } from '../../format/unit';
import { tables } from '../../schema/tables';
import { newestAsOf } from '../as-of';
import { chartOf, isArea } from './chart-of';
import type { Asking } from './asking';

const text: Unit = { name: '', kind: 'text', decimals: 0 };

/** Years and the like are names, not amounts: no dot in 2026. */
const isName = /^(year|month|week|aar|år|måned|uge|function|funktion|import_id|rowid|.*_id)$/i;

/** Digits after the comma that a column's numbers have, at most 3. */
function decimalsOf(values: (string | number | null)[]): number {
  const digits = values.map((value) =>
    typeof value === 'number' ? (String(Number(value.toFixed(3))).split('.')[1] ?? '').length : 0,
  );
  return Math.min(
    3,
    digits.reduce((most, one) => Math.max(most, one), 0),
  );
}

function unitOf(column: AnswerColumn, at: number, { rows }: Answer): Unit {
  if (column.kind !== 'number' || isName.test(column.name)) return text;
  return { name: '', kind: 'amount', decimals: decimalsOf(rows.map((row) => row[at] ?? null)) };
}

function cellOf(cell: string | number | null, unit: Unit): string | Value {
  if (unit.kind === 'text') return cell === null ? '' : String(cell);
  return typeof cell === 'number' && Number.isFinite(cell)
    ? { value: cell }
    : { value: null, missing: cell === null ? 'blank' : 'not_a_number' };
}

/** A field by its Danish title, and what the question itself named as it did. */
function headingOf(name: string, { sql }: Asking): string {
  const fields = tablesIn(sql).flatMap((table) => tables[table].fields);
  return fields.find((field) => field.name === name)?.title ?? name;
}

function tableFrom(answer: Answer, asking: Asking, caption: string): DataTable {
  const columns = answer.columns.map((column, at) => ({
    label: headingOf(column.name, asking),
    unit: unitOf(column, at, answer),
  }));
  /** an area by its name, as in the picture */
  const shown = (cell: string | number | null, at: number) =>
    (isArea.test(answer.columns[at]?.name ?? '') && asking.areaName(String(cell))) || cell;
  return {
    caption,
    columns,
    rows: answer.rows.map((row) => ({
      cells: row.map((cell, at) => cellOf(shown(cell, at), columns[at]?.unit ?? text)),
      emphasis: 'none' as const,
    })),
  };
}

function baseOf(answer: Answer, asking: Asking): SpecBase {
  const { sources: used, exact } = answer.origin;
  const example = used.some((one) => one.example);
  const cut = `Der er flere rækker end de ${formatNumber(mostRows)}, der er vist. Afgræns forespørgslen for at få resten.`;
  return {
    id: 'udforsk-svar',
    subject: asking.title || 'Egen forespørgsel',
    description: `${formatNumber(answer.rows.length)} ${answer.rows.length === 1 ? 'række' : 'rækker'}`,
    unit: text,
    basis: asking.basis ?? null,
    own: asking.own,
    asOf: newestAsOf(used),
    sources: [...new Set(used.map(({ source, title }) => source || title))],
    notes: [
      `Egen forespørgsel i Udforsk: tomme felter er ikke talt med. Tabeller, der begynder med known_, er vist, som de var kendt ${formatDate(asking.setPer)}.`,
      ...(asking.notes ?? []),
      ...(exact
        ? []
        : ['Kilder og opgørelsesdag gælder alle tal i de tabeller, der er spurgt, ikke kun dem i svaret.']),
      ...(answer.cut ? [cut] : []),
    ],
    example,
    ...(example &&
      used.some((one) => !one.example) && {
        exampleOf: exact ? 'nogle af tallene' : 'nogle af tabellens tal',
      }),
  };
}

/** An answer as a table, and as a picture before it where its shape is one's. An answer without rows is a sentence. */
export function answerSpecs(answer: Answer, asking: Asking): ChartSpec[] {
  const base = baseOf(answer, asking);
  if (answer.rows.length === 0 || answer.columns.length === 0) {
    const nothing: NothingSpec = {
      kind: 'nothing',
      ...base,
      sentence: 'Forespørgslen gav ingen rækker',
      laterSetPer: null,
    };
    return [nothing];
  }
  const chart = asking.picture === 'table' ? null : chartOf(answer, base, asking);
  const table: TableSpec = {
    kind: 'table',
    ...base,
    id: `${base.id}-tabel`,
    table: tableFrom(answer, asking, `${base.subject}. ${base.description}`),
  };
  return chart ? [chart, table] : [table];
}
