import { describe, expect, test } from 'vitest';
import type {
  LinesSpec,
  RangeTimelineSpec,
  StackedPeriodsSpec,
  TableSpec,
  TileSpec,
} from '../../src/lib/charts/chart-spec';
import {
  eventMarker,
  reformsOf,
  statedEvents,
  treatmentsOf,
  type EventRow,
} from '../../src/lib/figures/events/chart-events';
import { eventLines } from '../../src/lib/figures/planer/event-lines';
import { isConcerned } from '../../src/lib/figures/events/topics';
import { buildPage } from '../../src/lib/figures/pages';
import { unemployedShareTile } from '../../src/lib/figures/overblik/tiles';
import { unemployedShareOverTime } from '../../src/lib/figures/beskaeftigelse/unemployed-share';
import { reform } from '../../src/lib/indicators/cash-assistance/reform';
import { takeaway } from '../../src/lib/narrate/takeaway';
import { told } from '../../src/lib/narrate/told';
import { readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';
import { loadPackage } from '../../src/lib/pipeline/load-package';
import { withEngine } from '../engine';
import { loadImports } from '../indicators/load';
import { contextFor } from './context';
import { observation } from './observation';

const engine = withEngine();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const eight = [
  '2022-03-23',
  '2022-04-16',
  '2022-05-17',
  '2022-06-14',
  '2022-08-30',
  '2022-09-27',
  '2022-10-25',
  '2022-11-29',
];

test('the eight meetings of case 22/4264, and the reform that the cash assistance series knows as well', async () => {
  await loadPackage(engine(), readBytesFromDataFolder('data'));
  const context = contextFor(engine());
  const [treatment, ...others] = treatmentsOf(await statedEvents(context), context);
  expect(others).toEqual([]);
  expect(treatment?.caseNo).toBe('22/4264');
  expect(treatment?.meetings.map(({ date }) => date)).toEqual(eight);
  for (const figure of ['kontanthjaelp', 'kontanthjaelp-befolkning', 'overblik-kontanthjaelp'])
    expect(await reformsOf(context, figure)).toEqual([{ ...reform, kind: 'reform' }]);
  expect(await reformsOf(context, 'ledighed')).toEqual([]);
});

test('a meeting is treated only from its day on', async () => {
  await loadPackage(engine(), readBytesFromDataFolder('data'));
  const context = contextFor(engine(), { setPer: '2023-01-24' });
  const { figures } = await buildPage('flygtninge', context, '');
  const weeks = figures.find(({ id }) => id === 'flygtninge-uger') as StackedPeriodsSpec;
  // the others lie before the first week that is shown
  expect(weeks.events.map(({ date }) => date)).toEqual(eight.slice(-2));
  expect(weeks.treatments?.[0]?.meetings).toHaveLength(8);
  expect(told(weeks).map(plain)).toContain(
    'Der var møde 25. oktober og 29. november 2022 (Udvalget for arbejdsmarked og integration).',
  );
  const kolding = await buildPage('flygtninge', contextFor(engine(), { own: '621' }), '');
  expect(kolding.figures.flatMap(({ treatments = [] }) => treatments)).toEqual([]);
});

test.each([
  ['ledighed', 'beskaeftigelse', 'Ledighed og kontanthjælp', true],
  ['ledighed', 'beskaeftigelse', 'Flygtninge', false],
  ['budget-aar', 'oekonomi', 'Økonomi', true],
  ['noget-nyt', 'oekonomi', 'Budget', true],
  ['noget-nyt', 'beskaeftigelse', 'Budget', false],
  ['handicap-ordninger', 'ydelser', 'Kontanthjælp', false],
  ['ledighed', 'beskaeftigelse', null, false],
] as const)('%s on %s, what concerns %s: %s', (figure, page, concerns, expected) => {
  expect(isConcerned(figure, page, concerns)).toBe(expected);
});

const months = ['2022-10', '2022-11', '2022-12', '2023-01'];
const shares = {
  table: 'observations' as const,
  rows: months.map((month, index) =>
    observation('unemployed_share', '575', month, 2 - index / 10, '2023-03-01'),
  ),
};
const happened = (date: string, kind: string, area = '575') => ({
  area,
  date,
  date_earliest: date,
  date_latest: date,
  title: `Om ${date}`,
  kind,
  concerns: 'Ledighed',
});

test('a reform in the data splits the line, and no change is computed across it; outside the periods it is left off', async () => {
  const rows = ['2022-12-01', '2022-09-30', '2023-02-01'].map((date) => happened(date, 'reform', '000'));
  await loadImports(engine(), shares, { table: 'events', rows });
  const context = contextFor(engine(), { setPer: '2023-03-01' });
  const mark = await eventMarker('beskaeftigelse', context);
  const lines = mark(await unemployedShareOverTime(context)) as LinesSpec;
  expect(lines.breaks.map(({ date }) => date)).toEqual(['2022-12-01']);
  expect(lines.events).toEqual([]);
  expect(told(lines).map(plain)).toContain(
    'Tal før og efter 1. december 2022 kan ikke sammenlignes direkte (om 2022-12-01).',
  );
  const tile = (await unemployedShareTile(context)) as TileSpec;
  expect(tile.history.map(({ period }) => period)).toEqual(['2022-12', '2023-01']);
});

test('right after a reform there is nothing to compare with', async () => {
  const rows = [happened('2023-01-01', 'reform', '000')];
  await loadImports(engine(), shares, { table: 'events', rows });
  const context = contextFor(engine(), { setPer: '2023-03-01' });
  const mark = await eventMarker('beskaeftigelse', context);
  expect(plain(takeaway(mark(await unemployedShareOverTime(context))))).not.toMatch(/lavere|højere/);
  expect(((await unemployedShareTile(context)) as TileSpec).change).toBeNull();
});

test('no break between years is passed in a chart of calendar months, nor between columns', () => {
  const base = { id: 'x', subject: 'x', description: '', basis: null, own: 'Vejen', asOf: null };
  const rest = { ...base, sources: [], notes: [], example: false };
  const unit = { name: 'kr.', kind: 'amount' as const, decimals: 0 };
  const year = (label: string, value: number) => ({
    id: label,
    label,
    role: 'own' as const,
    points: [{ x: '01', y: { value } }],
  });
  const reforms = [{ date: '2022-07-01', label: 'Reform', kind: 'reform' as const }];
  const spec: LinesSpec = {
    kind: 'lines',
    ...rest,
    unit,
    x: 'month',
    series: [{ ...year('2022', 5), role: 'chosen' }, year('2023', 9)],
    fromZero: true,
    breaks: [],
    events: [],
  };
  expect(takeaway(spec)).toMatch(/end i januar 2022/);
  expect(takeaway({ ...spec, breaks: reforms })).not.toMatch(/2022/);
  const columns: StackedPeriodsSpec = {
    kind: 'stacked-periods',
    ...rest,
    unit: { name: 'personer', kind: 'count', decimals: 0 },
    periods: ['2022-06', '2022-07'],
    series: [{ id: 'a', label: 'A', category: 0, values: [{ value: 3 }, { value: 5 }] }],
    ofWhich: [],
    totals: [{ value: 3 }, { value: 5 }],
    events: [],
  };
  expect(takeaway(columns)).toMatch(/2 flere/);
  expect(takeaway({ ...columns, events: reforms })).not.toMatch(/flere/);
  expect(told({ ...columns, events: reforms }).join(' ')).not.toMatch(/flere/);
});

test('the actions that the timeline counts are those that the goals add up to', async () => {
  await loadPackage(engine(), readBytesFromDataFolder('data'));
  for (const own of ['575', '480']) {
    const { figures } = await buildPage('planer', contextFor(engine(), { own }), '');
    const timeline = figures.find(({ id }) => id === 'planer-handlinger') as RangeTimelineSpec;
    const goals = figures.find(({ id }) => id === 'planer-formaal') as TableSpec;
    const sum = (column: number) =>
      goals.table.rows.reduce((all, { cells }) => all + ((cells[column] as { value: number }).value ?? 0), 0);
    const count = (status?: string) =>
      timeline.bars.filter((bar) => !bar.derived && (!status || bar.status === status)).length;
    expect(count()).toBeGreaterThan(4);
    expect([2, 3, 4, 5, 6].map(sum)).toEqual([
      count(),
      count('done'),
      count('running'),
      count('planned'),
      count('dropped'),
    ]);
    const late = figures.find(({ id }) => id === 'planer-forsinket');
    expect(late?.kind === 'table' ? late.table.rows.length : 0).toBe(
      timeline.bars.filter(({ overdue }) => overdue).length,
    );
  }
});

test('what is due before the next meeting, and where none is known', async () => {
  await loadPackage(engine(), readBytesFromDataFolder('data'));
  const dueOn = async (setPer: string, meetings: string[]) =>
    (await buildPage('planer', contextFor(engine(), { setPer }, meetings), '')).figures.find(
      ({ id }) => id === 'planer-naeste-moede',
    );
  expect(await dueOn('2026-08-22', ['2026-08-22'])).toMatchObject({
    kind: 'nothing',
    sentence: 'Datoen for næste møde efter 22. august 2026 kendes ikke',
  });
  const due = await dueOn('2026-08-22', ['2026-10-01', '2026-11-01']);
  expect(due?.kind === 'table' && due.table.rows.map(({ cells }) => cells[0])).toEqual([
    'Forløb med fysioterapeut',
  ]);
  expect(await dueOn('2026-08-22', ['2026-08-31'])).toMatchObject({
    sentence: 'Ingen frister inden mødet 31. august 2026',
  });
});

describe('the list of events', () => {
  const row = (more: Partial<EventRow>): EventRow => ({
    area: '575',
    date: null,
    date_earliest: null,
    date_latest: null,
    title: 'Temadag',
    kind: 'meeting',
    case_no: null,
    concerns: null,
    repeats: null,
    text: null,
    derived: false,
    as_of: null,
    source: '',
    example: false,
    ...more,
  });
  const on = (date: string, more: Partial<EventRow> = {}) =>
    row({ date, date_earliest: date, date_latest: date, ...more });
  const shown = (...rows: EventRow[]) => {
    const lines = eventLines(rows, contextFor(engine(), { setPer: '2026-05-01' }));
    return lines.map(({ day, title, remark }) => [day, title, remark].map(plain));
  };
  const carried = { derived: true, repeats: 1, text: 'I salen' };

  test('what is carried on takes one row beside what was stated: every date of a few, the first two of many', () => {
    const years = ['2026', '2027'].map((year) =>
      row({ date_earliest: `${year}-01-01`, date_latest: `${year}-12-31`, derived: true, repeats: 12 }),
    );
    expect(shown(on('2025-03-01', { repeats: 12 }), ...years)).toEqual([
      ['1. marts 2025', 'Temadag', ''],
      ['2026 og 2027 (afledt)', 'Temadag', 'Hvert år'],
    ]);
    const months = ['05', '06', '07', '08'].map((month) => on(`2026-${month}-03`, carried));
    expect(shown(...months)).toEqual([
      ['3. maj 2026, 3. juni 2026 og 2 gange mere (afledt)', 'Temadag', 'Hver måned. I salen'],
    ]);
    expect(shown(on('2026-05-03', carried))[0]?.[0]).toBe('3. maj 2026 (afledt)');
  });

  test('what differs is never gathered, and keeps its place in time', () => {
    const rows = [
      on('2026-05-03', carried),
      on('2026-05-04', { ...carried, area: '000' }),
      on('2026-06-03', carried),
      on('2026-06-04', { ...carried, title: 'Andet' }),
    ];
    expect(shown(...rows).map(([day]) => day)).toEqual([
      '3. maj 2026 og 3. juni 2026 (afledt)',
      '4. maj 2026 (afledt)',
      '4. juni 2026 (afledt)',
    ]);
  });

  test('meetings on a case that are listed day by day below take one row; those to come, and two, their own', () => {
    const meetings = (...days: string[]) => days.map((day) => on(day, { case_no: '26/1' }));
    const held = meetings('2026-02-03', '2026-03-03', '2026-04-07');
    expect(shown(...held, ...meetings('2026-06-02'))).toEqual([
      ['3. februar 2026 \u2013 7. april 2026', 'Temadag, 3 møder', ''],
      ['2. juni 2026', 'Temadag', ''],
    ]);
    expect(shown(...held.slice(1))).toHaveLength(2);
    expect(shown(...held.map((one) => ({ ...one, case_no: null })))).toHaveLength(3);
    expect(shown(...held.map((one) => ({ ...one, area: '000' })))).toHaveLength(3);
  });
});
