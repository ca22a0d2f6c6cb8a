import type { ChartSpec } from '../../charts/chart-spec';
import { tableOf } from '../../charts/data-table';
import { capital } from '../../narrate/sentence';
import { saidOf } from '../said';
import { columnHeading } from '../table-words';
import { dateCell, textCell, valueCell, type Cell } from './cells';

/** A sheet: its name, its rows, the widths of its columns in characters. */
export interface Sheet {
  sheet: string;
  data: Cell[][];
  columns: { width: number }[];
  stickyRowsCount: number;
}

const [narrowest, widest] = [11, 60];

/** As wide as the longest of its texts, within bounds. */
export function widthsOf(rows: readonly Cell[][]): { width: number }[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const lengths = rows.map((row) => {
      const value = row[column]?.value;
      return typeof value === 'string' ? value.length + 2 : narrowest;
    });
    return { width: Math.min(widest, Math.max(narrowest, ...lengths)) };
  });
}

/** A header row as every sheet has it. */
export function headerRow(labels: readonly string[], isNumeric: (column: number) => boolean): Cell[] {
  return labels.map((label, column) => ({
    value: label,
    fontWeight: 'bold',
    wrap: true,
    align: isNumeric(column) ? 'right' : 'left',
    bottomBorderStyle: 'thin',
  }));
}

/** A figure's table with real numbers and dates, and under it what it says. A figure with nothing to show is its sentence. */
export function figureSheet(spec: ChartSpec, name: string): Sheet {
  const { columns, rows, dates } = tableOf(spec);
  const said = saidOf(spec);
  const days = dates ?? { labels: [], rows: [] };
  const labels = [...columns.map((column) => capital(columnHeading(column))), ...days.labels];
  const isNumeric = (column: number) => columns[column]?.unit.kind !== 'text';
  const header = headerRow(labels, isNumeric);
  const body = rows.map(({ cells, emphasis }, at): Cell[] => [
    ...cells.map((cell, column): Cell => {
      const written = valueCell(
        cell,
        columns[column] ?? { label: '', unit: { name: '', kind: 'text', decimals: 0 } },
      );
      return written && emphasis === 'total'
        ? { ...written, fontWeight: 'bold', topBorderStyle: 'thin' }
        : written;
    }),
    ...(days.rows[at] ?? []).map((day): Cell => (day ? dateCell(day) : null)),
  ]);
  const words = spec.kind === 'nothing' ? [spec.sentence] : [said.heading, said.subtitle];
  const below = [...words, ...said.badges, ...said.notes, said.source];
  const table = columns.length > 0 ? [header, ...body, []] : [];
  return {
    sheet: name,
    data: [...table, ...below.map((line): Cell[] => [textCell(line, { textColor: '#586069' })])],
    columns: widthsOf([header, ...body]),
    stickyRowsCount: columns.length > 0 ? 1 : 0,
  };
}
