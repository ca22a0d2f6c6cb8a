import { expect, test } from 'vitest';
import type { LinesSpec, NothingSpec, TileMapSpec, TileSpec } from '../../src/lib/charts/chart-spec';
import { unemployedShareMap } from '../../src/lib/figures/beskaeftigelse/unemployed-share-map';
import { unemployedShareOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed-share';
import { unemployedOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed';
import { unemployedShareTile } from '../../src/lib/figures/overblik/tiles';
import { rankWords } from '../../src/lib/narrate/rank-words';
import { subtitle } from '../../src/lib/narrate/subtitle';
import { tileLines } from '../../src/lib/narrate/tile-lines';
import { told } from '../../src/lib/narrate/told';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();

async function load(shares: Record<string, Cell>, measure = 'unemployed_share'): Promise<void> {
  const rows = Object.entries(shares).map(([area, share]) =>
    observation(measure, area, '2026-07', share, '2026-08-22'),
  );
  await loadImports(engine(), { table: 'observations', rows });
}

test('the lowest unemployment is number 1, and equal ones share the better place', async () => {
  await load({ '000': 3, '575': 1.7, '621': 1.7, '492': 1.2, '580': 2.5, '787': 4 });
  const spec = (await unemployedShareTile(contextFor(engine()))) as TileSpec;
  const rank = { period: '2026-07', place: 2, of: 5, first: 'lowest', shared: 1, without: 0 };
  expect(spec.rank).toEqual(rank);
  expect(tileLines(spec).rank).toBe('Delt nr. 2 af 5 kommuner (nr. 1 er lavest)');
  const lines = (await unemployedShareOverTime(contextFor(engine()))) as LinesSpec;
  expect(lines.rank).toEqual(rank);
  expect(subtitle(lines, '')).toContain('Vejen er delt nr. 2 af 5 kommuner (nr. 1 er lavest) i juli 2026.');
  expect(told(lines)).toContain('Vejen er delt nr. 2 af 5 kommuner (nr. 1 er lavest).');
});

test('where too many have no number nobody has a place, and the map gives way to a sentence', async () => {
  await load({ '000': 3, '575': 1.7, '621': 1.2 });
  const context = contextFor(engine());
  expect(((await unemployedShareTile(context)) as TileSpec).rank).toBeUndefined();
  expect(((await unemployedShareOverTime(context)) as LinesSpec).rank).toBeUndefined();
  expect(((await unemployedShareMap(context)) as NothingSpec).kind).toBe('nothing');
});

test('a count has no place: the largest municipality has the most', async () => {
  await load({ '575': 300, '621': 900, '492': 40, '580': 500, '787': 400 }, 'unemployed');
  expect(((await unemployedOverTime(contextFor(engine()))) as LinesSpec).rank).toBeUndefined();
});

test('municipalities without a number are said, and which end is first', () => {
  const rank = { period: '2026-07', place: 4, of: 95, first: 'highest', shared: 0, without: 3 } as const;
  expect(rankWords(rank)).toBe('nr. 4 af 95 kommuner med tal (nr. 1 er højest)');
});

test('the map has every municipality once, withheld ones too, and the country beside them', async () => {
  await load({ '000': 3, '575': 1.7, '621': { missing: 'withheld' }, '492': 1.2, '580': 2.5 });
  const spec = (await unemployedShareMap(contextFor(engine(), { compare: ['580'] }))) as TileMapSpec;
  expect(spec.areas.map(({ label, role, value }) => [label, role, value.value ?? value.missing])).toEqual([
    ['Aabenraa', 'chosen', 2.5],
    ['Vejen', 'own', 1.7],
    ['Ærø', 'other', 1.2],
    ['Kolding', 'other', 'withheld'],
    ['Thisted', 'other', 'blank'],
  ]);
  expect([spec.country?.value, spec.rank]).toEqual([3, { place: 2, of: 3 }]);
});
