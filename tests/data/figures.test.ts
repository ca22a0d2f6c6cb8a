import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Params } from '../../src/lib/db/engine';
import { readBytesFromDataFolder } from '../../src/lib/pipeline/data-folder-node';
import { loadPackage, type LoadedPackage } from '../../src/lib/pipeline/load-package';
import { withEngine } from '../engine';

const folder = resolve(import.meta.dirname, '../../data');
let loaded: LoadedPackage;
const engine = withEngine(async (started) => {
  loaded = await loadPackage(started, readBytesFromDataFolder(folder));
});

/** Rows that were known on a day, as arrays of their cells. */
async function known(table: string, fields: string, where: string, day: string, params: Params = {}) {
  const rows = await engine().query(
    `SELECT ${fields} FROM known_${table}
     WHERE (known_from IS NULL OR known_from <= CAST($day AS DATE))
       AND (known_until IS NULL OR known_until > CAST($day AS DATE)) AND ${where}
     ORDER BY ALL`,
    { day, ...params },
  );
  return rows.map((row) => Object.values(row));
}

const observed = (measure: string, area: string, period: string, day: string) =>
  known('observations', 'value, basis', 'measure = $measure AND area = $area AND period = $period', day, {
    measure,
    area,
    period,
  });

test('every file of figures is an import and none has an error or warning', async () => {
  const serious = loaded.problems.flatMap(({ path, problems }) =>
    problems.filter(({ severity }) => severity !== 'note').map(({ code }) => `${path}: ${code}`),
  );
  expect(serious).toEqual([]);
  const figures = loaded.package.resources.filter(({ ugetal }) => ugetal?.role !== 'lookup');
  const imports = await engine().query<{ file: string }>('SELECT file FROM imports ORDER BY import_id');
  expect(imports.map((row) => row.file)).toEqual(figures.map(({ path }) => path));
  expect(loaded.newestAsOf).toBe('2026-08-22');
});

test('nothing that cannot be read as a number', async () => {
  const rows = await engine().query("SELECT * FROM observations WHERE value_missing = 'not_a_number'");
  expect(rows).toEqual([]);
});

describe('the weekly count of the meeting', () => {
  const parts = "area = '575' AND week = $week AND status NOT IN ('of_which_18_64', 'own_choice')";

  test.each([
    ['2022-W42', 373],
    ['2022-W47', 381],
    ['2023-W01', 404],
  ])('%s: %i in all', async (week, total) => {
    expect(await known('refugee_counts', 'sum(persons)', parts, '2023-01-24', { week })).toEqual([[total]]);
    expect(await known('refugee_counts', 'sum(persons)', parts, '2023-01-23', { week })).toEqual([[null]]);
  });

  test('of which 212, 224 and 241 aged 18-64', async () => {
    const rows = await known('refugee_counts', 'week, persons', "status = 'of_which_18_64'", '2023-01-24');
    expect(rows.map((row) => row[1])).toEqual([212, 224, 241]);
  });

  test('arriving: blank, blank, 2', async () => {
    const rows = await known(
      'refugee_counts',
      'week, persons, persons_missing',
      "status = 'arriving'",
      '2023-01-24',
    );
    expect(rows.map((row) => row.slice(1))).toEqual([
      [null, 'blank'],
      [null, 'blank'],
      [2, null],
    ]);
  });

  test('90 by own choice', async () => {
    const rows = await known('refugee_counts', 'area, week, persons', "status = 'own_choice'", '2023-01-24');
    expect(rows).toEqual([['575', '2023-W01', 90]]);
  });
});

describe('displaced Ukrainians at work', () => {
  test.each([
    ['2022-10', 101],
    ['2022-11', 118],
    ['2022-12', 125],
  ])('Vejen, %s: %i', async (period, persons) => {
    expect(await observed('ukrainians_employed', '575', period, '2023-01-24')).toEqual([[persons, '']]);
  });

  test('79 % in Vejen and 57 % in the country, of those available for work', async () => {
    const share = (area: string) => observed('ukrainians_employed_share', area, '2022-12', '2023-01-24');
    expect(await share('575')).toEqual([[79, 'available_for_work']]);
    expect(await share('000')).toEqual([[57, 'available_for_work']]);
  });

  test('June 2022: 2,724, later 3,410', async () => {
    const june = (day: string) => observed('ukrainians_employed', '000', '2022-06', day);
    expect(await june('2022-08-01')).toEqual([[2724, '']]);
    expect(await june('2026-08-22')).toEqual([[3410, '']]);
  });

  test('July 2022: 4,258 and 36 %, later 4,565 and 43.4 %', async () => {
    const july = async (day: string) => [
      ...(await observed('ukrainians_employed', '000', '2022-07', day)),
      ...(await observed('ukrainians_employed_share', '000', '2022-07', day)),
    ];
    expect((await july('2022-08-31')).map((row) => row[0])).toEqual([4258, 36]);
    expect((await july('2022-09-30')).map((row) => row[0])).toEqual([4565, 43.4]);
  });

  test('January 2024: the exact 11,126 comes after the rounded 11,100, and 78 % stays known', async () => {
    const january = (measure: string) => observed(measure, '000', '2024-01', '2026-08-22');
    expect(await january('ukrainians_employed')).toEqual([[11126, '']]);
    expect(await january('ukrainians_employed_share')).toEqual([[78, 'available_for_work']]);
  });

  test('no share without a date: Tønder and Ærø have none', async () => {
    const rows = await known(
      'observations',
      'area',
      "measure = 'ukrainians_employed_share' AND area IN ('550', '492') AND value IS NOT NULL",
      '2026-08-22',
    );
    expect(rows).toEqual([]);
  });
});

describe('unemployment', () => {
  test.each([
    ['575', 311, 1.4],
    ['000', 72771, 2.4],
  ])('%s, December 2022: %i and %d %%', async (area, persons, share) => {
    expect(await observed('unemployed', area, '2022-12', '2026-08-22')).toEqual([[persons, '']]);
    expect(await observed('unemployed_share', area, '2022-12', '2026-08-22')).toEqual([
      [share, 'labour_force'],
    ]);
  });

  test('Vejen, June 2026: 353, a day later 358', async () => {
    const june = (day: string) => observed('unemployed', '575', '2026-06', day);
    expect(await june('2026-08-17')).toEqual([]);
    expect(await june('2026-08-18')).toEqual([[353, '']]);
    expect(await june('2026-08-19')).toEqual([[358, '']]);
    expect(await june('2026-08-22')).toEqual([[358, '']]);
  });

  test.each(['unemployed', 'unemployed_share', 'cash_assistance', 'cash_assistance_persons'])(
    '%s: 23 areas in 60 months',
    async (measure) => {
      const [row] = await known(
        'observations',
        'count(DISTINCT area), count(DISTINCT period), count(value), min(period), max(period)',
        'measure = $measure',
        '2026-08-22',
        { measure },
      );
      expect(row).toEqual([23, 60, 1380, '2021-08', '2026-07']);
    },
  );

  test('cash assistance in per cent has its two bases apart', async () => {
    const rows = await known(
      'observations',
      'basis, count(*)',
      "measure = 'cash_assistance_share' GROUP BY ALL",
      '2026-08-22',
    );
    expect(rows).toEqual([
      ['labour_force', 1380],
      ['population_16_66', 1380],
    ]);
  });
});

test('seven pools: three finished, three running, one rejected; no amount, no made-up start', async () => {
  const rows = await known(
    'pools',
    'status, count(*), count(amount), count(starts)',
    "area = '575' GROUP BY ALL",
    '2022-12-31',
  );
  expect(rows).toEqual([
    ['finished', 3, 0, 0],
    ['rejected', 1, 0, 0],
    ['running', 3, 0, 2],
  ]);
  const spring = await known(
    'pools',
    'ends_earliest::VARCHAR, ends_latest::VARCHAR',
    "ends = 'foråret 2023'",
    '2022-12-31',
  );
  expect(spring).toEqual([['2023-03-01', '2023-05-31']]);
});

describe('the invented budget', () => {
  test('24 months of 11 functions, expenditure and income, in kr.', async () => {
    const [row] = await known(
      'budget_lines',
      `count(*), count(DISTINCT year * 100 + month), count(DISTINCT function), bool_and(abs(original) >= 1e6 OR original = 0)`,
      'true',
      '2022-12-31',
    );
    expect(row).toEqual([24 * 22, 24, 11, true]);
  });

  test('says everywhere that it is an example, and nothing else does', async () => {
    const rows = await engine().query(
      'SELECT example, table_name, count(*) AS files FROM imports WHERE example OR table_name = $name GROUP BY ALL ORDER BY table_name',
      { name: 'budget_lines' },
    );
    expect(rows).toEqual([
      { example: true, table_name: 'budget_lines', files: 24 },
      { example: true, table_name: 'housing', files: 1 },
    ]);
  });

  test('spending only grows within a year, and the December forecast is what was spent', async () => {
    const falling = await engine().query(`
      SELECT year, month, function, kind FROM (
        SELECT *, lag(abs(spent)) OVER (PARTITION BY year, function, kind ORDER BY month) AS before FROM budget_lines
      ) WHERE abs(spent) < before`);
    expect(falling).toEqual([]);
    expect(await known('budget_lines', '*', 'month = 12 AND forecast <> spent', '2022-12-31')).toEqual([]);
  });
});

test('undated figures are always known', async () => {
  const vejen = await known(
    'observations',
    'count(*)',
    "measure = 'net_accounts' AND area = '575'",
    '1990-01-01',
  );
  expect(vejen).toEqual([[5]]);
  const ladder = await known('reimbursement_rates', 'weeks_from, weeks_to, rate', 'true', '1990-01-01');
  expect(ladder).toEqual([
    [1, 4, 80],
    [5, 26, 40],
    [27, 52, 30],
    [53, null, 20],
  ]);
});
