import { beforeAll, describe, expect, test } from 'vitest';
import type {
  ChartSpec,
  NothingSpec,
  RankedBarsSpec,
  SankeySpec,
  TableSpec,
} from '../../src/lib/charts/chart-spec';
import { tableOf } from '../../src/lib/charts/data-table';
import { sumsOf } from '../../src/lib/charts/sankey-flows';
import { flowBetweenBenefits } from '../../src/lib/figures/ydelser/flow';
import { flowTable } from '../../src/lib/figures/ydelser/flow-table';
import { leftSickness } from '../../src/lib/figures/ydelser/left-for';
import { monthsTable } from '../../src/lib/figures/ydelser/months-table';
import { netTable } from '../../src/lib/figures/ydelser/net-table';
import { yearsTable } from '../../src/lib/figures/ydelser/years-table';
import { benefitNet } from '../../src/lib/indicators/benefits/net';
import { told } from '../../src/lib/narrate/told';
import { takeaway } from '../../src/lib/narrate/takeaway';
import { withEngine } from '../engine';
import { ask } from '../indicators/ask';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';

const engine = withEngine();

type Matrix = Record<string, (number | null)[]>;

/** A matrix as rows: benefits in the order of its keys, on both sides. */
function flowRows(from_period: string, to_period: string, matrix: Matrix) {
  const names = Object.keys(matrix);
  return names.flatMap((from_benefit) =>
    names.map((to_benefit, at) => {
      const persons = matrix[from_benefit]?.[at] ?? null;
      const shared = { area: '575', from_period, to_period, from_benefit, to_benefit, as_of: to_period };
      return persons === null
        ? { ...shared, persons: { missing: 'withheld' as const } }
        : { ...shared, persons };
    }),
  );
}

const november: Matrix = {
  Sygedagpenge: [50, 8, 12],
  Fleksjob: [1, 80, 2],
  'Selvforsørgelse/job': [9, 0, 400],
};
const december: Matrix = {
  Sygedagpenge: [47, 6, 7],
  Fleksjob: [3, 84, 1],
  'Selvforsørgelse/job': [5, 2, 407],
};

const load = (...pairs: [string, string, Matrix][]) =>
  loadImports(
    engine(),
    ...pairs.map(([from, to, matrix]) => ({
      table: 'benefit_flows' as const,
      rows: flowRows(from, to, matrix),
    })),
  );

const numbers = (spec: ChartSpec) =>
  (spec as TableSpec).table.rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'string' ? cell : cell.value)),
  );

describe('two pairs of months', () => {
  beforeAll(() => load(['2022-10', '2022-11', november], ['2022-11', '2022-12', december]));

  test('the newest pair is drawn, with every cell', async () => {
    const spec = (await flowBetweenBenefits(contextFor(engine()))) as SankeySpec;
    expect([spec.from, spec.to]).toEqual(['2022-11', '2022-12']);
    expect(spec.flows).toHaveLength(9);
    expect(spec.nodes.map(({ label, category }) => [label, category])).toEqual([
      ['Sygedagpenge', 2],
      ['Fleksjob', 6],
      ['Selvforsørgelse/job', null],
    ]);
    expect(takeaway(spec).replaceAll('\u00a0', ' ')).toBe(
      '538 af 562 personer blev, hvor de var; flest gik fra »Sygedagpenge« til »Selvforsørgelse/job«: 7',
    );
  });

  test('totals stand at the edges of the matrix', async () => {
    expect(numbers(await flowTable(contextFor(engine())))).toEqual([
      ['Sygedagpenge', 47, 6, 7, 60],
      ['Fleksjob', 3, 84, 1, 88],
      ['Selvforsørgelse/job', 5, 2, 407, 414],
      ['I alt i december 2022', 55, 92, 415, 562],
    ]);
  });

  test('the engine and the drawing count the same', async () => {
    const spec = (await flowBetweenBenefits(contextFor(engine()))) as SankeySpec;
    const counted = (await ask(engine(), benefitNet)).filter(({ to_period }) => to_period === spec.to);
    expect(counted).toHaveLength(3);
    for (const { benefit, before, after, stayed, departed, arrived, net } of counted) {
      expect({ before, after, stayed, left: departed, arrived }).toEqual(sumsOf(spec, benefit));
      expect(net).toBe((arrived ?? 0) - (departed ?? 0));
    }
    expect(counted.reduce((sum, { net }) => sum + (net ?? NaN), 0)).toBe(0);
  });

  test('in, out and what it comes to', async () => {
    expect(numbers(await netTable(contextFor(engine())))).toEqual([
      ['Sygedagpenge', 60, 13, 8, 55, -5],
      ['Fleksjob', 88, 4, 8, 92, 4],
      ['Selvforsørgelse/job', 414, 7, 8, 415, 1],
    ]);
  });

  test('those who left sickness benefit, as shares of them', async () => {
    const spec = (await leftSickness(contextFor(engine()))) as RankedBarsSpec;
    expect(spec.bars.map(({ label, value, category }) => [label, value.value, category])).toEqual([
      ['Selvforsørgelse/job', 7, null],
      ['Fleksjob', 6, 6],
    ]);
    expect(tableOf(spec).columns.map(({ label }) => label)).toEqual(['Gik til', 'Antal', 'Andel af de 13']);
    expect(takeaway(spec)).toBe('7 af de 13, der forlod sygedagpenge, gik til »Selvforsørgelse/job«');
    expect(told(spec)).toEqual([
      'Af de 13, der forlod sygedagpenge, gik 7 til »Selvforsørgelse/job« (54\u00a0%) og 6 til »Fleksjob« (46\u00a0%) i perioden november 2022 til december 2022.',
    ]);
  });

  test('months stand side by side, and an earlier month can be the last', async () => {
    expect(numbers(await monthsTable(contextFor(engine())))).toEqual([
      ['Sygedagpenge', 50, 47, -10, -5],
      ['Fleksjob', 80, 84, 5, 4],
      ['Selvforsørgelse/job', 400, 407, 5, 1],
    ]);
    const earlier = (await flowBetweenBenefits(contextFor(engine(), { to: '2022-11' }))) as SankeySpec;
    expect(earlier.to).toBe('2022-11');
  });

  test('a month that two matrices count differently is said', async () => {
    const other = { ...december, Fleksjob: [3, 83, 1] };
    await load(['2022-10', '2022-11', november], ['2022-11', '2022-12', other]);
    const { notes } = await monthsTable(contextFor(engine()));
    expect(notes).toContain('»Fleksjob« i november 2022 er talt til 88 og 87 i de to opgørelser.');
  });
});

test('a sum with a withheld part is not there, and neither is a net of it', async () => {
  await load(['2022-11', '2022-12', { ...december, Fleksjob: [null, 84, 1] }]);
  const spec = await netTable(contextFor(engine()));
  expect(numbers(spec)).toEqual([
    ['Sygedagpenge', 60, 13, null, null, null],
    ['Fleksjob', null, null, 8, 92, null],
    ['Selvforsørgelse/job', 414, 7, 8, 415, 1],
  ]);
  expect(takeaway(await flowBetweenBenefits(contextFor(engine())))).not.toContain('blev, hvor de var');
});

describe('the reform of 1 July 2025', () => {
  test('no flow across it', async () => {
    await load(['2025-06', '2025-07', december]);
    const spec = (await flowBetweenBenefits(contextFor(engine()))) as NothingSpec;
    expect(spec.kind).toBe('nothing');
    expect(spec.sentence).toContain(
      'Kontanthjælpsreformen 1. juli 2025 ligger mellem månederne (juni til juli 2025)',
    );
  });

  test('months on both its sides are not put beside each other', async () => {
    await load(
      ['2025-05', '2025-06', november],
      ['2025-06', '2025-07', december],
      ['2025-07', '2025-08', december],
    );
    const spec = (await monthsTable(contextFor(engine()))) as TableSpec;
    expect(spec.table.columns.map(({ label }) => label)).toEqual([
      'Ydelse',
      'Blev juli til aug. 25',
      'Netto juli til aug. 25',
    ]);
    expect(spec.notes.some((note) => note.includes('Kontanthjælpsreformen'))).toBe(true);
  });
});

describe('full-year persons and reimbursement', () => {
  const row = (group: string, measure: string, value: number | null) => ({
    area: '575',
    period: '2022',
    measure: `benefit_${measure}`,
    group,
    basis: measure.startsWith('weeks') ? 'on_benefit' : '',
    adjustment: 'actual',
    value: value ?? { missing: 'not_available' as const },
    unit: 'pct.',
    as_of: '2022-12-31',
  });

  test('the degree is reimbursement over expenditure; a total with a missing part is missing', async () => {
    await loadImports(engine(), {
      table: 'observations',
      rows: [
        row('Sygedagpenge', 'full_year', 300.5),
        row('Sygedagpenge', 'expenditure', 60_000),
        row('Sygedagpenge', 'reimbursement', 21_000),
        row('Fleksjob', 'full_year', 400),
        row('Fleksjob', 'expenditure', 0),
        row('Fleksjob', 'reimbursement', null),
      ],
    });
    const spec = (await yearsTable(contextFor(engine()))) as TableSpec;
    expect(numbers(spec)).toEqual([
      ['Fleksjob', 400, 0, null, null],
      ['Sygedagpenge', 300.5, 60_000, 21_000, 35],
      ['I alt', 700.5, 60_000, null, null],
    ]);
  });

  test('of years and months in one file the one that ends last is shown', async () => {
    const shown = async (...periods: string[]) => {
      const rows = periods.map((period) => ({ ...row('Fleksjob', 'full_year', 400), period }));
      await loadImports(engine(), { table: 'observations', rows });
      return ((await yearsTable(contextFor(engine()))) as TableSpec).table.caption.split(', ').at(-1);
    };
    expect(await shown('2022', '2022-11')).toBe('2022');
    expect(await shown('2022-12', '2022')).toBe('2022');
    expect(await shown('2022', '2023-02')).toBe('februar 2023');
  });
});
