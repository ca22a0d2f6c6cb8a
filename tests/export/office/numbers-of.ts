import type {
  BulletSpec,
  ChartSpec,
  LinesSpec,
  StackedPeriodsSpec,
  TableSpec,
  Value,
} from '../../../src/lib/charts/chart-spec';
import { mapAsRanked } from '../../../src/lib/charts/map-as-ranked';
import { panelsAsLines } from '../../../src/lib/charts/panels-as-lines';
import { formatAsStated, formatNumber } from '../../../src/lib/format/number';
import { percent, type Unit } from '../../../src/lib/format/unit';

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
export function placesOf(spec: Pick<LinesSpec, 'series' | 'projection'>): string[] {
  return [
    ...new Set([...spec.series, ...projectedLines(spec)].flatMap(({ points }) => points.map(({ x }) => x))),
  ].sort();
}

/** The ends of a projection as lines of their own. */
function projectedLines({ projection }: Pick<LinesSpec, 'projection'>): Pick<LinesSpec, 'series'>['series'] {
  const points = projection?.points ?? [];
  const end = (label: string, value: 'low' | 'high') => ({
    id: value,
    label,
    role: 'other' as const,
    points: points.map((point) => ({ x: point.x, y: { value: point[value] } })),
  });
  return projection ? [end('Fremskrivning, lav', 'low'), end('Fremskrivning, høj', 'high')] : [];
}

function inLines(spec: Pick<LinesSpec, 'series' | 'unit' | 'projection'>): Numbers[] {
  const { unit } = spec;
  const places = placesOf(spec);
  return [...spec.series, ...projectedLines(spec)].map(({ label, points }) =>
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

/** Rows of several units: each number as it is, in the table only. */
function inBullet({ rows }: BulletSpec): Numbers[] {
  const quoted: Unit = { name: '', kind: 'count', decimals: 0 };
  const columns: [string, (Value | undefined)[]][] = [
    ['Udgangspunkt', rows.map(({ start }) => start?.value)],
    ['Her burde vi være', rows.map(({ expected }) => ({ value: expected }))],
    ['Status', rows.map(({ status }) => status?.value)],
    ['Mål', rows.map(({ target }) => target)],
  ];
  return columns.map(([name, cells]) => ({ ...row(name, cells, quoted, true), tableOnly: true }));
}

/** Bars that are parts of one number have their shares in the table. */
function sharesIn({ bars, parts }: Extract<ChartSpec, { kind: 'ranked-bars' }>): Numbers[] {
  if (!parts) return [];
  const all = number(parts.total);
  const shares = bars.map(({ value }): Value => {
    const part = number(value);
    return { value: part === null || !all ? null : (100 * part) / all };
  });
  return [{ ...row('Andel', shares, percent), tableOnly: true, derived: true }];
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
        ...sharesIn(spec),
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
    case 'bullet':
      return inBullet(spec);
    case 'table':
      return inTable(spec);
    case 'sankey':
      return spec.nodes.map(({ id, label }) => ({
        ...row(
          label,
          spec.nodes.map((from) => spec.flows.find((flow) => flow.from === from.id && flow.to === id)?.value),
          unit,
        ),
        tableOnly: true,
      }));
    case 'parts-of-whole':
      return (['min', 'max'] as const).map((end) =>
        row(
          end === 'min' ? 'Mindst' : 'Højst',
          spec.groups.flatMap(({ whole, parts }) =>
            [whole, ...parts].map(({ value }) => ({ value: value[end] })),
          ),
          unit,
        ),
      );
    case 'range-timeline':
    case 'nothing':
      return [];
  }
}

/** The rows that a chart draws. */
export const drawnNumbers = (spec: ChartSpec) => numbersOf(spec).filter(({ tableOnly }) => !tableOnly);

/** The rows that a table has. */
export const tableNumbers = (spec: ChartSpec) => numbersOf(spec).filter(({ chartOnly }) => !chartOnly);
