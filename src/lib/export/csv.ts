import type { ChartSpec, Value } from '../charts/chart-spec';
import { tableOf } from '../charts/data-table';
import type { Unit } from '../format/unit';
import { cellText } from '../narrate/cell-text';
import { harmless } from './harmless';
import { closingLine, columnHeading } from './table-words';

/** How numbers and cells are told apart: by semicolon and comma for a Danish Excel, else by comma and point. */
export interface CsvStyle {
  delimiter: ';' | ',';
  decimal: ',' | '.';
}

export const danishCsv: CsvStyle = { delimiter: ';', decimal: ',' };
export const plainCsv: CsvStyle = { delimiter: ',', decimal: '.' };

const text: Unit = { name: '', kind: 'text', decimals: 0 };

function number(value: number, decimal: CsvStyle['decimal'], decimals?: number): string {
  const written = decimals === undefined ? String(value) : value.toFixed(decimals);
  return written.replace('.', decimal);
}

function numberIn(cell: Value): number | null {
  return cell.value !== null && Number.isFinite(cell.value) ? cell.value : null;
}

function written(rows: readonly string[][], { delimiter }: CsvStyle): string {
  const cell = (content: string) =>
    /["\r\n;,\t]/.test(content) || content !== content.trim()
      ? `"${content.replaceAll('"', '""')}"`
      : content;
  // Excel takes a file for UTF-8 only where a mark says so
  return `\ufeff${rows.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`).join('')}`;
}

/** The table that stands under a figure, number for number as it is shown, with its source in the last line. */
export function csvAsShown(spec: ChartSpec, style: CsvStyle = danishCsv): string {
  const { columns, rows } = tableOf(spec);
  const shown = (cell: string | Value, column: number): string => {
    if (typeof cell === 'string') return harmless(cell);
    const { unit = text, asStated = false } = columns[column] ?? {};
    const value = numberIn(cell);
    if (value === null) return harmless(cellText(cell, unit));
    // what is quoted has at most as many decimals as it is shown with
    if (asStated) return number(Number(value.toFixed(3)), style.decimal);
    return number(value, style.decimal, unit.decimals);
  };
  return written(
    [
      columns.map((column) => harmless(columnHeading(column))),
      ...rows.map(({ cells }) => cells.map(shown)),
      [],
      [harmless(closingLine(spec))],
    ],
    style,
  );
}

const tidyHeadings = [
  'figur',
  'række',
  'kolonne',
  'værdi',
  'enhed',
  'andel af',
  'mangler',
  'foreløbig',
  'opgjort',
  'kilde',
  'eksempeltal',
];

/** One number a line, unrounded, with all that it takes to understand it. */
export function csvTidy(spec: ChartSpec, style: CsvStyle = danishCsv): string {
  const { columns, rows } = tableOf(spec);
  const lines = rows.flatMap(({ cells }) => {
    const names = cells.filter((cell) => typeof cell === 'string');
    return cells.flatMap((cell, column) => {
      if (typeof cell === 'string') return [];
      const { label = '', unit = text } = columns[column] ?? {};
      const value = numberIn(cell);
      return [
        [
          spec.subject,
          names.join(', '),
          label,
          value === null ? '' : number(value, style.decimal),
          unit.name,
          spec.basis ?? '',
          value === null ? (cell.missing ?? 'blank') : '',
          cell.provisional && value !== null ? 'ja' : '',
          cell.asOf ?? spec.asOf ?? '',
          spec.sources.join('; '),
          spec.example ? 'ja' : '',
        ].map((content, at) => (at === 3 ? content : harmless(content))),
      ];
    });
  });
  return written([tidyHeadings, ...lines], style);
}
