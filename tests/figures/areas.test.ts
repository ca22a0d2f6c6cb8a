import { describe, expect, test } from 'vitest';
import type { LinesSpec, RankedBarsSpec } from '../../src/lib/charts/chart-spec';
import { ukrainiansShareOverTime } from '../../src/lib/figures/beskaeftigelse/ukrainians-share';
import { ukrainiansShareByArea } from '../../src/lib/figures/beskaeftigelse/ukrainians-share-ranking';
import { unemployedOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed';
import { unemployedShareOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed-share';
import { unemployedShareByArea } from '../../src/lib/figures/beskaeftigelse/unemployed-share-ranking';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();

/** Unemployment in per cent per area in one month. */
function month(period: string, shares: Record<string, Cell>, as_of = '2026-08-22') {
  return Object.entries(shares).map(([area, share]) =>
    observation('unemployed_share', area, period, share, as_of),
  );
}

const load = (...rows: ReturnType<typeof observation>[]) =>
  loadImports(engine(), { table: 'observations', rows });

describe('areas in a row', () => {
  test('longest first, equal ones in Danish order, missing ones last, the country without a place', async () => {
    const withheld: Cell = { missing: 'withheld' };
    await load(
      ...month('2026-07', { '000': 3, '575': 1.7, '621': 2.5, '492': 2.5, '580': 2.5, '787': withheld }),
    );
    const spec = (await unemployedShareByArea(
      contextFor(engine(), { compare: ['621', '787'] }),
    )) as RankedBarsSpec;
    expect(spec.bars.map(({ label, role }) => [label, role])).toEqual([
      ['Hele landet', 'country'],
      ['Kolding', 'chosen'],
      ['Ærø', 'other'],
      ['Aabenraa', 'other'],
      ['Vejen', 'own'],
      ['Thisted', 'chosen'],
    ]);
    expect(spec.bars.at(-1)?.value).toEqual({ value: null, missing: 'withheld' });
    expect(spec.rank).toEqual({ place: 4, of: 4 });
  });

  test('the newest month that the own area has, although others have a newer one', async () => {
    await load(...month('2026-06', { '575': 1.6, '000': 3.1 }), ...month('2026-07', { '000': 3 }));
    const spec = (await unemployedShareByArea(contextFor(engine()))) as RankedBarsSpec;
    expect([spec.period, spec.bars.map(({ value }) => value.value)]).toEqual(['2026-06', [3.1, 1.6]]);
  });

  test('shares of one basis only, each with its as-of', async () => {
    const share = (area: string, value: number, as_of: string, basis = 'available_for_work') => ({
      ...observation('ukrainians_employed_share', area, '2022-12', value, as_of),
      basis,
    });
    await load(
      share('575', 79, '2023-01-15'),
      share('787', 67, '2023-02'),
      share('000', 57, '2023-01-15'),
      share('492', 94, '2023-01-15', 'aged_16_66'),
    );
    const spec = (await ukrainiansShareByArea(contextFor(engine()))) as RankedBarsSpec;
    expect(spec.bars.map(({ label, value }) => [label, value.value, value.asOf])).toEqual([
      ['Vejen', 79, '2023-01-15'],
      ['Thisted', 67, '2023-02'],
      ['Hele landet', 57, '2023-01-15'],
    ]);
    expect(spec.basis).toBe('personer til rådighed for arbejdsmarkedet');
    expect(spec.notes).toContain('Områderne er opgjort på forskellige dage.');
  });
});

describe('areas over time', () => {
  test('own, country and chosen ones; the newest two months are provisional', async () => {
    await load(
      ...['2026-05', '2026-06', '2026-07'].flatMap((period) =>
        month(period, { '000': 3, '575': 1.7, '492': 1.6 }),
      ),
    );
    const spec = (await unemployedShareOverTime(
      contextFor(engine(), { compare: ['492', '000', '575'] }),
    )) as LinesSpec;
    expect(spec.series.map(({ label, role }) => [label, role])).toEqual([
      ['Vejen', 'own'],
      ['Hele landet', 'country'],
      ['Ærø', 'chosen'],
    ]);
    expect(spec.series[0]?.points.map(({ x, y }) => [x, y.provisional ?? false])).toEqual([
      ['2026-05', false],
      ['2026-06', true],
      ['2026-07', true],
    ]);
  });

  test('a withheld month stays a gap, a blank one says nothing', async () => {
    await load(
      ...month('2026-04', { '575': 1.7 }),
      ...month('2026-05', { '575': { missing: 'withheld' } }),
      ...month('2026-06', { '575': { missing: 'blank' } }),
    );
    const spec = (await unemployedShareOverTime(contextFor(engine()))) as LinesSpec;
    expect(spec.series[0]?.points).toEqual([
      { x: '2026-04', y: { value: 1.7 } },
      { x: '2026-05', y: { value: null, missing: 'withheld' } },
    ]);
  });

  test('a line stays within the chosen period', async () => {
    await load(...['2026-05', '2026-06', '2026-07'].flatMap((period) => month(period, { '575': 1.7 })));
    const spec = (await unemployedShareOverTime(
      contextFor(engine(), { from: '2026-06', to: '2026-06' }),
    )) as LinesSpec;
    expect(spec.series[0]?.points.map(({ x }) => x)).toEqual(['2026-06']);
  });

  test('where only the country has figures it stands alone, and a note says why', async () => {
    await load({ ...observation('ukrainians_employed_share', '000', '2022-12', 57, '2023-01-15') });
    const spec = (await ukrainiansShareOverTime(contextFor(engine(), { own: '621' }))) as LinesSpec;
    expect(spec.series.map(({ role }) => role)).toEqual(['country']);
    expect(spec.notes[0]).toBe('Ingen tal for Kolding.');
  });

  test('a number of persons is not set beside the country', async () => {
    await load(
      observation('unemployed', '575', '2022-12', 311, '2026-08-22'),
      observation('unemployed', '000', '2022-12', 72771, '2026-08-22'),
    );
    const spec = (await unemployedOverTime(contextFor(engine()))) as LinesSpec;
    expect(spec.series.map(({ label }) => label)).toEqual(['Vejen']);
  });
});
