import { expect, test } from 'vitest';
import type { ChartSpec, LinesSpec, RankedBarsSpec, TileSpec } from '../../src/lib/charts/chart-spec';
import { isSpec } from '../../src/lib/charts/is-spec';
import { unemployedShareOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed-share';
import { overviewTiles, seriesFigures } from '../../src/lib/figures/own-series/figures';
import { buildRevisions } from '../../src/lib/figures/revisions';
import { listSeries } from '../../src/lib/figures/own-series/listed';
import { newSettings, seriesKey, seriesText } from '../../src/lib/schema/series-settings';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine(async (engine) => {
  const count = (area: string, period: string, value: number, as_of = '2026-01-20') => ({
    ...observation('in_courses', area, period, value, as_of),
    unit: 'personer',
  });
  await loadImports(
    engine,
    {
      table: 'observations',
      rows: [
        count('575', '2025-Q3', 30),
        count('575', '2025-Q4', 34),
        count('621', '2025-Q4', 12),
        count('000', '2025-Q4', 9000),
        { ...count('575', '2025-Q4', 20), group: 'Køn=Mænd' },
        { ...count('575', '2025-Q2', 0.8), unit: 'pct.' },
        count('575', '2025', 140),
        observation('cash_assistance_persons', '575', '2025-06', 520, '2026-01-20'),
        observation('cash_assistance_persons', '575', '2025-07', 515, '2026-01-20'),
        observation('unemployed_share', '575', '2025-12', 1.4, '2026-01-20'),
        {
          ...observation('net_accounts', '575', '2025', 2310, '2026-01-20'),
          group: '5.48.66 Førtidspension',
        },
        { ...observation('compensating_schemes', '575', '2025', 12, '2026-01-20'), group: 'Hjælpemidler' },
        { ...observation('benefit_weeks_53', '575', '2025', 40, '2026-01-20'), group: 'Fleksjob' },
        observation('unemployed_share', '000', '2025-12', 2.4, '2026-01-20'),
      ],
    },
    { table: 'observations', rows: [count('575', '2025-Q4', 35, '2026-03-01')] },
  );
});

const kind = <K extends ChartSpec['kind']>(specs: ChartSpec[], wanted: K) =>
  specs.find((spec) => spec.kind === wanted) as Extract<ChartSpec, { kind: K }>;

test('a series is its measure, basis, adjustment and group; one that has a figure is not listed', async () => {
  const all = await listSeries(contextFor(engine()));
  expect(all.map(({ key, title }) => [key, title])).toEqual([
    ['in_courses', 'In courses'],
    ['in_courses~~~Køn=Mænd', 'In courses, Køn=Mænd'],
    ['cash_assistance_persons', 'Personer på kontanthjælp mv.'],
  ]);
  const every = await listSeries(contextFor(engine()), true);
  expect(every.map(({ row }) => row.measure)).toEqual(
    expect.arrayContaining(['unemployed_share', 'net_accounts', 'compensating_schemes', 'benefit_weeks_53']),
  );
  for (const { key } of every) expect(seriesText(seriesKey(key))).toBe(key);
});

test('quarters are not beside years, persons not beside per cent, and what was known then is shown', async () => {
  const then = contextFor(engine(), { setPer: '2026-02-01', compare: ['621'] });
  const lines = kind(await seriesFigures(then, 'in_courses'), 'lines') as LinesSpec;
  expect(lines.series.map(({ label, points }) => [label, points.map(({ x, y }) => [x, y.value])])).toEqual([
    [
      'Vejen',
      [
        ['2025-Q3', 30],
        ['2025-Q4', 34],
      ],
    ],
    ['Kolding', [['2025-Q4', 12]]],
  ]);
  const now = await seriesFigures(contextFor(engine()), 'in_courses');
  expect((kind(now, 'lines') as LinesSpec).series[0]?.points.at(-1)?.y.value).toBe(35);
  expect(
    (kind(now, 'ranked-bars') as RankedBarsSpec).bars.map(({ label, value }) => [label, value.value]),
  ).toEqual([
    ['Vejen', 35],
    ['Kolding', 12],
  ]);
  for (const spec of now) expect(isSpec(spec)).toBe(true);
});

test('the last chosen month holds for quarters too', async () => {
  const until = contextFor(engine(), { to: '2025-09' });
  const [lines, bars] = await seriesFigures(until, 'in_courses');
  expect((lines as LinesSpec).series[0]?.points.map(({ x }) => x)).toEqual(['2025-Q3']);
  expect((bars as RankedBarsSpec).period).toBe('2025-Q3');
});

test('what people say of it is in its figures: name, definition, target, tile', async () => {
  const said = {
    ...newSettings('in_courses'),
    title: 'Borgere i forløb',
    definition: 'Talt den sidste dag.',
    betterIs: 'higher' as const,
    target: 40,
    onOverview: true,
  };
  const context = { ...contextFor(engine()), series: [said] };
  const lines = kind(await seriesFigures(context, 'in_courses'), 'lines') as LinesSpec;
  expect(lines.subject).toBe('Borgere i forløb i Vejen');
  expect(lines.notes).toContain('Talt den sidste dag.');
  expect(lines.series.at(-1)).toMatchObject({ role: 'target', label: 'Mål' });
  const tiles = await Promise.all(overviewTiles(context).map((build) => build(context)));
  const tile = tiles[0] as TileSpec;
  expect([tile.value.value, tile.betterIs, tile.href]).toEqual([35, 'higher', '/serie/?n=in_courses']);
});

test('the same number is at the same place by both ways: the built-in figure and the page without code', async () => {
  const context = contextFor(engine());
  const builtIn = (await unemployedShareOverTime(context)) as LinesSpec;
  const { ownSeries } = await import('../../src/lib/indicators/observations/own-series');
  const { ask } = await import('../indicators/ask');
  const rows = await ask(engine(), { ...ownSeries, series: 'unemployed_share~labour_force~actual~' });
  const own = rows.filter(({ area }) => area === '575').map(({ period, value }) => [period, value]);
  expect(own).toEqual(builtIn.series[0]?.points.map(({ x, y }) => [x, y.value]));
});

test('a reform breaks every series of its benefit, also one without a figure of its own', async () => {
  const [lines] = await seriesFigures(contextFor(engine()), 'cash_assistance_persons');
  expect((lines as LinesSpec).breaks).toEqual([expect.objectContaining({ date: '2025-07-01' })]);
  expect(lines?.notes.join(' ')).toContain('kan ikke sammenlignes direkte');
  const [other] = await seriesFigures(contextFor(engine()), 'in_courses');
  expect((other as LinesSpec).breaks).toEqual([]);
});

test('a tile of a series that no file has any more is a sentence', async () => {
  const said = { ...newSettings('gone_away'), title: 'Borte', onOverview: true };
  const context = { ...contextFor(engine()), series: [said] };
  const [spec] = await Promise.all(overviewTiles(context).map((build) => build(context)));
  expect(spec).toMatchObject({ kind: 'nothing', subject: 'Borte' });
});

test('what was said when is offered of a series that was counted anew, and of no other', async () => {
  const offered = async (key: string) =>
    (await seriesFigures(contextFor(engine()), key)).filter(({ restated }) => restated).map(({ id }) => id);
  const [overTime, byArea] = await offered('in_courses');
  expect(byArea).toBe(`${overTime}-omraader`);
  expect(await offered('in_courses~~~Køn=Mænd')).toEqual([]);
  for (const id of [overTime, byArea]) {
    const spec = (await buildRevisions(id ?? '', contextFor(engine()))) as LinesSpec;
    expect(spec.series.map(({ label, points }) => [label, points.map(({ x, y }) => [x, y.value])])).toEqual([
      [
        '4. kvartal 2025',
        [
          ['2026-01-20', 34],
          ['2026-03-01', 35],
        ],
      ],
    ]);
  }
  expect(await buildRevisions('serie-ingen-00000000', contextFor(engine()))).toBeNull();
});
