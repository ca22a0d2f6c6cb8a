import type {
  ChartSpec,
  LinesSpec,
  StackedPeriodsSpec,
  TableSpec,
  Value,
} from '../../../src/lib/charts/chart-spec';
import { mapAsRanked } from '../../../src/lib/charts/map-as-ranked';
import { panelsAsLines } from '../../../src/lib/charts/panels-as-lines';
import { formatAsStated, formatNumber } from '../../../src/lib/format/number';
import type { Unit } from '../../../src/lib/format/unit';

/** One row of a figure's numbers in the order in which it shows them; null: no number. */
export interface Numbers {
  /** what stands over or before them */
  name: string;
  values: (number | null)[];
  /** as they are written on paper */
  written: (string | null)[];
  /** left out of charts: it stands in the table alone */
  tableOnly?: true;
  /** comes of the others: whoever has them has it */
  derived?: true;
  /** left out of tables: the chart draws it */
  chartOnly?: true;
}

const number = (value: Value | undefined) =>
  value && value.value !== null && Number.isFinite(value.value) ? value.value : null;

function row(name: string, cells: (Value | undefined)[], unit: Unit, asStated = false): Numbers {
  const values = cells.map(number);
  const write = (value: number) => (asStated ? formatAsStated(value) : formatNumber(value, unit.decimals));
  return { name, values, written: values.map((value) => (value === null ? null : write(value))) };
}

function inStacked({ series, ofWhich, totals, unit }: StackedPeriodsSpec): Numbers[] {
  const parts = (of: (id: string) => boolean) =>
    ofWhich
      .filter((part) => of(part.of))
      .map(({ label, values }) => ({ ...row(label, values, unit), tableOnly: true as const }));
  return [
    ...series.flatMap(({ id, label, values }) => [row(label, values, unit), ...parts((of) => of === id)]),
    row('I alt', totals, unit),
    ...parts((of) => !series.some(({ id }) => id === of)),
  ];
}

/** Where a figure's lines have their points, ascending. */
export function placesOf({ series }: Pick<LinesSpec, 'series'>): string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))].sort();
}

function inLines({ series, unit }: Pick<LinesSpec, 'series' | 'unit'>): Numbers[] {
  const places = placesOf({ series });
  return series.map(({ label, points }) =>
    row(
      label,
      places.map((place) => points.find(({ x }) => x === place)?.y),
      unit,
    ),
  );
}

function inTable({ table: { columns, rows } }: TableSpec): Numbers[] {
  return columns.flatMap(({ label, unit, asStated }, at) => {
    if (unit.kind === 'text') return [];
    const cells = rows.map(({ cells }) => cells[at]);
    return [
      row(
        label,
        cells.map((cell) => (typeof cell === 'string' ? undefined : cell)),
        unit,
        asStated,
      ),
    ];
  });
}

/** Every number that a figure says, read from the spec itself and not through its table. */
export function numbersOf(spec: ChartSpec): Numbers[] {
  const { unit } = spec;
  switch (spec.kind) {
    case 'stacked-periods':
      return inStacked(spec);
    case 'lines':
      return inLines(spec);
    case 'ranked-bars':
      return [
        row(
          '',
          spec.bars.map(({ value }) => value),
          unit,
        ),
      ];
    case 'small-multiples':
      return inLines(panelsAsLines(spec));
    case 'tile-map':
      return [
        row(
          '',
          mapAsRanked(spec).bars.map(({ value }) => value),
          unit,
        ),
      ];
    case 'pairs': {
      const differences = spec.rows.map(({ own, country }): Value => {
        const [one, other] = [number(own), number(country)];
        return { value: one === null || other === null ? null : one - other };
      });
      return [
        row(
          spec.own,
          spec.rows.map(({ own }) => own),
          unit,
        ),
        row(
          'Hele landet',
          spec.rows.map(({ country }) => country),
          unit,
        ),
        { ...row('Forskel', differences, unit), tableOnly: true, derived: true },
      ];
    }
    case 'progress':
      return [
        {
          ...row(
            'Forbrug (',
            spec.rows.map(({ spent }) => spent),
            spec.amountUnit,
          ),
          tableOnly: true,
        },
        {
          ...row(
            'Budget (',
            spec.rows.map(({ of }) => of),
            spec.amountUnit,
          ),
          tableOnly: true,
        },
        row(
          'Forbrugt i pct.',
          spec.rows.map(({ share }) => share),
          unit,
        ),
        {
          ...row(
            spec.reference.label,
            spec.rows.map(() => spec.reference),
            unit,
          ),
          chartOnly: true,
        },
      ];
    case 'tile':
      return [
        row(
          spec.own,
          spec.history.map(({ value }) => value),
          unit,
        ),
      ];
    case 'table':
      return inTable(spec);
    case 'range-timeline':
    case 'nothing':
      return [];
  }
}

/** The rows that a chart draws. */
export const drawnNumbers = (spec: ChartSpec) => numbersOf(spec).filter(({ tableOnly }) => !tableOnly);

/** The rows that a table has. */
export const tableNumbers = (spec: ChartSpec) => numbersOf(spec).filter(({ chartOnly }) => !chartOnly);
