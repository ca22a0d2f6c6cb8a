import { formatNumber } from '../format/number';
import type { Problem } from '../schema/problem';
import type { SumRule, TableSchema } from '../schema/table-schema';
import type { TextTable } from '../schema/text-table';
import { keyOf, numberIn, spotOf, type Entry } from './entry';
import { fault, problemAt, type Fault } from './fault';

/** The smallest step that the amounts are written in: 1 kr., or 1.000 kr. where the title says so; counts have none. */
function stepOf(values: number[], unit: number): number {
  const isWhole = (value: number, step: number) => Math.abs(value / step - Math.round(value / step)) < 1e-6;
  return [unit, unit / 10, unit / 100].find((step) => values.every((value) => isWhole(value, step))) ?? 0;
}

/** Numbers that a total was compared with, and how far rounding can take them from it. */
interface Comparison {
  sum: number;
  tolerance: number;
}

function summed(
  parts: Entry[],
  field: string,
  total: number,
  unit: number,
  rounded: boolean,
): Comparison | null {
  const unusable = parts.some(({ cells }) => {
    const cell = cells[field];
    return cell !== null && typeof cell === 'object' && cell.missing !== 'blank';
  });
  const values = parts.map((part) => numberIn(part, field)).filter((value) => value !== null);
  if (unusable || values.length === 0) return null;
  const sum = values.reduce((before, value) => before + value, 0);
  const half = rounded ? stepOf([...values, total], unit) / 2 : 0;
  return { sum, tolerance: half * (values.length + 1) };
}

/** What is wrong with a total; null where it is the sum. */
function difference(stated: number, { sum, tolerance }: Comparison): Fault | null {
  const apart = Math.abs(stated - sum);
  if (apart < 0.005) return null;
  const [said, counted] = [formatNumber(stated), formatNumber(sum)];
  if (apart <= tolerance) {
    const message = `Totalen er ${said}, delene giver ${counted}: forskellen er afrunding.`;
    return fault('note', 'total_rounded', message, 'Du behøver ikke gøre noget.');
  }
  const message = `Totalen er ${said}, men delene giver ${counted}.`;
  const remedy = 'Ret tallet i kilden, og indlæs filen igen. Ugetal bruger delene.';
  return fault('warning', 'total_differs', message, remedy);
}

/** The rows that a total sums up: the same key, and of its table's parts where the table names them. */
function partsOf(total: Entry, rows: Entry[], schema: TableSchema, rule: SumRule | undefined): Entry[] {
  const keys = schema.fields
    .filter(({ name, key }) => key && total.cells[name] != null)
    .map(({ name }) => name);
  const key = keyOf(total, keys);
  return rows.filter(
    (row) => keyOf(row, keys) === key && (!rule || rule.parts.includes(String(row.cells[rule.over]))),
  );
}

/** What a checked file is: its text, its table, and what one of its amounts is in kr. */
export interface Checked {
  text: TextTable;
  schema: TableSchema;
  unit: number;
}

/** Compares totals with their parts: all rows, or those since the total before (a subtotal). */
export function checkTotals(totals: Entry[], rows: Entry[], { text, schema, unit }: Checked): Problem[] {
  const rule = schema.sums?.[0];
  const lines = [...new Set(totals.map(({ line }) => line))];
  return totals.flatMap((total) => {
    const before = lines.filter((line) => line < total.line).at(-1) ?? 0;
    const all = partsOf(total, rows, schema, rule);
    const since = all.filter(({ line }) => line > before && line < total.line);
    return schema.fields.flatMap((field) => {
      const stated = numberIn(total, field.name);
      if (field.type !== 'number' || stated === null) return [];
      const rounded = field.unit !== 'personer';
      const sums = [all, since].flatMap((parts) => summed(parts, field.name, stated, unit, rounded) ?? []);
      const found = sums.map((sum) => difference(stated, sum));
      const [first] = found;
      return !first || found.includes(null) ? [] : [problemAt(first, spotOf(total, field.name, text))];
    });
  });
}

/** A part that is larger than its whole. */
export function partExceeds(part: number, whole: number): Fault {
  const message = `»Heraf« er ${formatNumber(part)}, men det hele er kun ${formatNumber(whole)}.`;
  return fault('warning', 'part_exceeds_whole', message, 'Ret tallet i kilden, og indlæs filen igen.');
}

/** "Heraf": a part may never exceed its whole. */
export function checkOfWhich(rows: Entry[], { text, schema }: Checked): Problem[] {
  const keys = schema.fields.filter(({ key }) => key).map(({ name }) => name);
  return (schema.sums ?? []).flatMap(({ value, over, ofWhich = {} }) => {
    const others = keys.filter((name) => name !== over);
    const byStatus = new Map(rows.map((row) => [`${keyOf(row, others)} ${String(row.cells[over])}`, row]));
    return rows.flatMap((row) => {
      const status = ofWhich[String(row.cells[over])];
      const whole = byStatus.get(`${keyOf(row, others)} ${status}`);
      const [part, most] = [numberIn(row, value), whole ? numberIn(whole, value) : null];
      if (part === null || most === null || part <= most) return [];
      return [problemAt(partExceeds(part, most), spotOf(row, value, text))];
    });
  });
}
