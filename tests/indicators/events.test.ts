import { expect, test } from 'vitest';
import { plannedActions } from '../../src/lib/indicators/actions/planned';
import { knownEvents } from '../../src/lib/indicators/events/known';
import { withEngine } from '../engine';
import { insertAreas } from '../../src/lib/db/insert-areas';
import { areas } from '../figures/context';
import { ask } from './ask';
import { loadImports } from './load';

const engine = withEngine();

const region = {
  code: '083',
  name: 'Region Syddanmark',
  kind: 'region' as const,
  region: null,
  landsdel: null,
  group: null,
};

function event(area: string, title: string, earliest: string, latest = earliest, more = {}) {
  return {
    area,
    date: title,
    date_earliest: earliest,
    date_latest: latest,
    title,
    kind: 'meeting',
    as_of: '2022-01-01',
    ...more,
  };
}

function action(name: string, status: string, earliest: string | null, latest = earliest, more = {}) {
  return {
    area: '575',
    plan: 'Plan',
    action: name,
    status,
    due: name,
    due_earliest: earliest,
    due_latest: latest,
    as_of: '2022-01-01',
    ...more,
  };
}

async function load(
  ...imports: Parameters<typeof loadImports> extends [unknown, ...infer Rest] ? Rest : never
) {
  await loadImports(engine(), ...imports);
  await insertAreas(engine(), [...areas, region]);
}

test('the own area, its region and the country; nobody else', async () => {
  const rows = ['575', '083', '000', '621', '787'].map((area) => event(area, area, '2022-03-01'));
  await load({ table: 'events', rows });
  const titles = async (own: string) => (await ask(engine(), knownEvents, { own })).map(({ title }) => title);
  expect((await titles('575')).sort()).toEqual(['000', '083', '575']);
  expect((await titles('787')).sort()).toEqual(['000', '787']);
});

test('an event that was not known yet on the day is not there', async () => {
  await load({
    table: 'events',
    rows: [event('575', 'møde', '2021-05-01', '2021-05-01', { as_of: '2023-01-24' })],
  });
  expect(await ask(engine(), knownEvents, { set_per: '2023-01-23' })).toEqual([]);
  expect(await ask(engine(), knownEvents, { set_per: '2023-01-24' })).toHaveLength(1);
});

test('what repeats is carried on from the day until two years after it, marked, and a whole month stays one', async () => {
  const rows = [
    event('575', 'hver måned', '2022-01-31', '2022-01-31', { repeats: 1 }),
    event('575', 'februar', '2022-02-01', '2022-02-28', { repeats: 24 }),
    event('575', 'slut', '2022-03-01', '2022-03-01', { repeats: 12, ends_latest: '2023-06-30' }),
    event('575', 'uden dato', null as unknown as string, null as unknown as string, { repeats: 12 }),
  ];
  await load({ table: 'events', rows });
  const found = await ask(engine(), knownEvents, { set_per: '2023-01-24' });
  const derived = (title: string) =>
    found
      .filter((row) => row.title === title && row.derived)
      .map(({ date_earliest, date_latest }) => [date_earliest, date_latest]);
  expect(found.filter((row) => !row.derived)).toHaveLength(4);
  const monthly = derived('hver måned');
  expect(monthly).toHaveLength(24);
  expect(monthly.slice(0, 2)).toEqual([
    ['2023-01-31', '2023-01-31'],
    ['2023-02-28', '2023-02-28'],
  ]);
  expect(derived('februar')).toEqual([['2024-02-01', '2024-02-29']]);
  expect(derived('slut')).toEqual([['2023-03-01', '2023-03-01']]);
  expect(derived('uden dato')).toEqual([]);
});

test('late is what has passed its last possible day, is open, and does not repeat', async () => {
  const rows = [
    action('i går', 'running', '2023-01-23'),
    action('i dag', 'running', '2023-01-24'),
    action('januar', 'planned', '2023-01-01', '2023-01-31'),
    action('sidste år', 'planned', '2022-01-01', '2022-12-31'),
    action('gjort', 'done', '2022-06-01'),
    action('opgivet', 'dropped', '2022-06-01'),
    action('hvert år', 'running', '2022-06-01', '2022-06-30', { repeats: 12 }),
    action('uden frist', 'running', null),
    action('plads', 'running', '2022-06-01', '2022-06-01', { goal: 'Sammensætning' }),
  ];
  await load({ table: 'actions', rows });
  const found = await ask(engine(), plannedActions, { set_per: '2023-01-24' });
  const late = found.filter(({ overdue, seat }) => overdue && !seat).map((row) => row.action);
  expect(late.sort()).toEqual(['i går', 'sidste år']);
  const carried = found.filter(({ derived }) => derived);
  expect(carried.map((row) => [row.action, row.due_earliest, row.due_latest, row.status])).toEqual([
    ['hvert år', '2023-06-01', '2023-06-30', 'planned'],
    ['hvert år', '2024-06-01', '2024-06-30', 'planned'],
  ]);
  expect(found.filter(({ seat }) => seat).map((row) => row.action)).toEqual(['plads']);
});
