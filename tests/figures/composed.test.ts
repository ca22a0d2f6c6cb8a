import { describe, expect, test } from 'vitest';
import type { LinesSpec, RankedBarsSpec } from '../../src/lib/charts/chart-spec';
import { unemployedOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed';
import { unemployedShareOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed-share';
import { unemployedShareByArea } from '../../src/lib/figures/beskaeftigelse/unemployed-share-ranking';
import type { FigureContext } from '../../src/lib/figures/figure';
import type { Selection } from '../../src/lib/figures/selection';
import { areaLookup } from '../../src/lib/schema/area-lookup';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { areas, contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();
const region = {
  code: '083',
  name: 'Region Syddanmark',
  kind: 'region' as const,
  region: null,
  landsdel: null,
  group: null,
};

/** Vejen, Kolding, Ærø and Aabenraa are in the region. */
function context(chosen: Partial<Selection & { setPer: string }>): FigureContext {
  return { ...contextFor(engine(), chosen), areas: areaLookup([...areas, region]) };
}

const load = (measure: string, months: Record<string, Record<string, Cell>>) =>
  loadImports(engine(), {
    table: 'observations',
    rows: Object.entries(months).flatMap(([period, values]) =>
      Object.entries(values).map(([area, value]) => observation(measure, area, period, value, '2026-08-22')),
    ),
  });

const line = (spec: LinesSpec, id: string) => spec.series.find((series) => series.id === id);
const numbers = (spec: LinesSpec, id: string) => line(spec, id)?.points.map(({ x, y }) => [x, y.value]);
const withheld: Cell = { missing: 'withheld' };

describe('a region', () => {
  test('counts are summed where every municipality has one, and a month that lacks one has none', async () => {
    await load('unemployed', {
      '2026-05': { '575': 300, '621': 900, '492': withheld, '580': 500, '787': 4000 },
      '2026-06': { '575': 310, '621': 910, '492': 40, '580': 510, '787': 4000 },
    });
    const spec = (await unemployedOverTime(context({ compare: ['083'] }))) as LinesSpec;
    expect(line(spec, '083')?.label).toBe('Region Syddanmark (sum)');
    expect(numbers(spec, '083')).toEqual([
      ['2026-05', null],
      ['2026-06', 1770],
    ]);
    expect(spec.notes[0]).toMatch(/^Region Syddanmark er summen af kommunerne, beregnet her/);
  });

  test('shares are a simple mean, named so and never the region’s own', async () => {
    await load('unemployed_share', {
      '2026-06': { '000': 3, '575': 1, '621': 2, '492': 3, '580': 4.5, '787': 9 },
    });
    const chosen = { compare: ['083'] };
    const spec = (await unemployedShareOverTime(context(chosen))) as LinesSpec;
    expect(line(spec, '083')?.label).toBe('Region Syddanmark (gns.)');
    expect(numbers(spec, '083')).toEqual([['2026-06', 2.625]]);
    const bars = (await unemployedShareByArea(context(chosen))) as RankedBarsSpec;
    expect(bars.bars.find(({ id }) => id === '083')?.value.value).toBe(2.625);
    expect(bars.rank).toEqual({ place: 4, of: 4 });
    expect([spec, bars].map(({ notes }) => notes[0])).toEqual([
      expect.stringMatching(/hver kommune tæller lige meget. Det er ikke områdets eget tal.$/),
      expect.stringMatching(/hver kommune tæller lige meget. Det er ikke områdets eget tal.$/),
    ]);
  });

  test('what the source itself states goes before what could be computed', async () => {
    await load('unemployed', { '2026-06': { '083': 1800, '575': 310, '621': 910, '492': 40, '580': 510 } });
    const spec = (await unemployedOverTime(context({ compare: ['083'] }))) as LinesSpec;
    expect([line(spec, '083')?.label, numbers(spec, '083')]).toEqual([
      'Region Syddanmark',
      [['2026-06', 1800]],
    ]);
    expect(spec.notes.join()).not.toContain('beregnet');
  });

  test('where no month has all of them, a sentence says how many are missing', async () => {
    await load('unemployed', { '2026-06': { '575': 310, '621': 910, '492': withheld } });
    const spec = (await unemployedOverTime(context({ compare: ['083'] }))) as LinesSpec;
    expect(line(spec, '083')).toBeUndefined();
    expect(spec.notes[0]).toBe('Region Syddanmark kan ikke opgøres: 2 kommuner har ingen tal.');
  });
});

describe('a group of one’s own', () => {
  const group = { name: 'Naboer', areas: ['621', '580'] };

  test('is one line with the mean, of counts and of shares', async () => {
    await load('unemployed', { '2026-06': { '575': 310, '621': 900, '580': 501 } });
    const spec = (await unemployedOverTime(context({ group }))) as LinesSpec;
    expect(line(spec, 'gruppe')?.label).toBe('Naboer (gns.)');
    expect(spec.notes[0]).toContain('Gennemsnittet af Naboer (2 kommuner) er beregnet her');
    expect(numbers(spec, 'gruppe')).toEqual([['2026-06', 700.5]]);
  });

  test('has no number where one of its municipalities has none', async () => {
    await load('unemployed', { '2026-06': { '575': 310, '621': 900 } });
    const spec = (await unemployedOverTime(context({ group }))) as LinesSpec;
    expect(spec.series.map(({ id }) => id)).toEqual(['575']);
    expect(spec.notes[0]).toBe('Naboer kan ikke opgøres: 1 kommune har ingen tal.');
  });
});
