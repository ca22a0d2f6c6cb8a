import { beforeEach, describe, expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import { insertTyped } from './insert-typed';
import { refreshKnown } from '../../src/lib/db/known';
import type { TableName } from '../../src/lib/schema/table-schema';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { typedTable } from './typed';

const engine = withEngine();
const blank: Cell = { missing: 'blank' };
const employed = 'ukrainians_employed';
const share = 'ukrainians_employed_share';

beforeEach(() => createTables(engine()));

/** `[area, period, measure, value, as_of]`: a count of employed Ukrainians or a share of those available for work. */
type Statement = [area: string, period: string, measure: string, value: Cell, asOf: string | null];

function observations(statements: Statement[]) {
  return typedTable(
    'observations',
    statements.map(([area, period, measure, value, as_of]) => ({
      area,
      period,
      measure,
      group: '',
      basis: measure === share ? 'available_for_work' : '',
      adjustment: 'actual',
      value,
      unit: '',
      as_of,
    })),
  );
}

/** Each argument is one import. */
async function load(...imports: Statement[][]) {
  for (const [index, statements] of imports.entries()) {
    await insertTyped(engine(), observations(statements), index + 1);
  }
  await refreshKnown(engine(), ['observations']);
}

async function knownOn(day: string, table: TableName = 'observations', fields = 'value') {
  const rows = await engine().query(
    `SELECT ${fields} FROM known_${table}
     WHERE (known_from IS NULL OR known_from <= CAST($day AS DATE))
       AND (known_until IS NULL OR known_until > CAST($day AS DATE))
     ORDER BY ALL`,
    { day },
  );
  return rows.map((row) => (Object.keys(row).length === 1 ? Object.values(row)[0] : Object.values(row)));
}

describe('a later count takes the place of an earlier one, and never before its day', () => {
  test('June 2022: 2,724 and then 3,410', async () => {
    await load([
      ['000', '2022-06', employed, 2724, '2022-07'],
      ['000', '2022-06', employed, 3410, '2022-08-20'],
    ]);
    expect(await knownOn('2022-07-30')).toEqual([]);
    expect(await knownOn('2022-07-31')).toEqual([2724]);
    expect(await knownOn('2022-08-19')).toEqual([2724]);
    expect(await knownOn('2022-08-20')).toEqual([3410]);
  });

  test('also when the older count is loaded last', async () => {
    await load(
      [['000', '2022-06', employed, 3410, '2022-08-20']],
      [['000', '2022-06', employed, 2724, '2022-07']],
    );
    expect(await knownOn('2026-01-01')).toEqual([3410]);
    expect(await knownOn('2022-08-01')).toEqual([2724]);
  });

  test('every row stays, superseded or not', async () => {
    await load(
      [['575', '2022-06', employed, 353, '2026-08-18']],
      [['575', '2022-06', employed, 358, '2026-08-19']],
    );
    const rows = await engine().query(
      `SELECT value, known_from::VARCHAR AS since, known_until::VARCHAR AS until FROM known_observations ORDER BY value`,
    );
    expect(rows).toEqual([
      { value: 353, since: '2026-08-18', until: '2026-08-19' },
      { value: 358, since: '2026-08-19', until: null },
    ]);
  });

  test('of two imports with the same as-of the later one counts, and the earlier was never known', async () => {
    await load(
      [['575', '2022-06', employed, 1, '2022-08-20']],
      [['575', '2022-06', employed, 2, '2022-08-20']],
    );
    expect(await knownOn('2022-08-20')).toEqual([2]);
    expect(await knownOn('2030-01-01')).toEqual([2]);
  });

  test('a key twice in one count is known once', async () => {
    await load([
      ['575', '2022-06', employed, 1, '2022-08-20'],
      ['575', '2022-06', employed, 2, '2022-08-20'],
    ]);
    expect(await knownOn('2022-08-20')).toEqual([2]);
  });
});

describe('undated rows', () => {
  test('are the oldest, and always known until a dated count comes', async () => {
    await load([['575', '2022-06', employed, 1, null]], [['575', '2022-06', employed, 2, '2022-08-20']]);
    expect(await knownOn('1990-01-01')).toEqual([1]);
    expect(await knownOn('2022-08-20')).toEqual([2]);
  });

  test('of two imports the later one counts', async () => {
    await load([['575', '2022-06', employed, 1, null]], [['575', '2022-06', employed, 2, null]]);
    expect(await knownOn('1990-01-01')).toEqual([2]);
    expect(await knownOn('2030-01-01')).toEqual([2]);
  });
});

describe('a row that a newer count of its scope has not', () => {
  test('is gone from that day, no ghost', async () => {
    await load(
      [
        ['575', '2022-06', employed, 1, '2022-08-01'],
        ['575', '2022-07', employed, 2, '2022-08-01'],
        ['621', '2022-06', employed, 3, '2022-08-01'],
        ['621', '2022-07', employed, 4, '2022-08-01'],
      ],
      [
        ['575', '2022-06', employed, 10, '2022-09-01'],
        ['621', '2022-07', employed, 40, '2022-09-01'],
      ],
    );
    expect(await knownOn('2022-08-31')).toEqual([1, 2, 3, 4]);
    expect(await knownOn('2022-09-01')).toEqual([10, 40]);
  });

  test('stays where the newer count is about other areas, periods or measures', async () => {
    await load(
      [
        ['575', '2022-06', employed, 1, '2022-08-01'],
        ['575', '2022-07', employed, 2, '2022-08-01'],
        ['621', '2022-06', employed, 3, '2022-08-01'],
        ['575', '2022-06', share, 4, '2022-08-01'],
      ],
      [['575', '2022-06', employed, 10, '2022-09-01']],
    );
    expect(await knownOn('2022-09-01')).toEqual([2, 3, 4, 10]);
  });

  test('each as-of of one file has its own scope', async () => {
    await load([
      ['575', '2022-06', employed, 1, '2022-08-01'],
      ['575', '2022-07', employed, 2, '2022-08-01'],
      ['575', '2022-06', employed, 10, '2022-09-01'],
      ['575', '2022-07', employed, 20, '2022-10-01'],
    ]);
    expect(await knownOn('2022-09-15')).toEqual([2, 10]);
    expect(await knownOn('2022-10-01')).toEqual([10, 20]);
  });

  test('comes back with a count that has it again', async () => {
    await load(
      [
        ['575', '2022-06', employed, 1, '2022-08-01'],
        ['621', '2022-06', employed, 2, '2022-08-01'],
      ],
      [
        ['575', '2022-06', employed, 3, '2022-09-01'],
        ['621', '2022-07', employed, 4, '2022-09-01'],
      ],
      [['621', '2022-06', employed, 5, '2022-10-01']],
    );
    expect(await knownOn('2022-09-01')).toEqual([3, 4]);
    expect(await knownOn('2022-10-01')).toEqual([3, 4, 5]);
  });

  test('with the same as-of the later import decides', async () => {
    await load(
      [
        ['575', '2022-06', employed, 1, '2022-08-01'],
        ['621', '2022-06', employed, 2, '2022-08-01'],
      ],
      [
        ['575', '2022-06', employed, 3, '2022-08-01'],
        ['621', '2022-07', employed, 4, '2022-08-01'],
      ],
    );
    expect(await knownOn('2022-08-01')).toEqual([3, 4]);
  });

  test('a pool list replaces the list before it', async () => {
    const project = (name: string, as_of: string) => ({
      area: '575',
      project: name,
      status: 'running',
      as_of,
    });
    await insertTyped(engine(), typedTable('pools', [project('A', '2022-06'), project('B', '2022-06')]), 1);
    await insertTyped(engine(), typedTable('pools', [project('B', '2022-12'), project('C', '2022-12')]), 2);
    await refreshKnown(engine(), ['pools']);
    expect(await knownOn('2022-12-30', 'pools', 'project')).toEqual(['A', 'B']);
    expect(await knownOn('2022-12-31', 'pools', 'project')).toEqual(['B', 'C']);
  });
});

describe('a blank', () => {
  test('says nothing in observations: 78 % of 24 February stays beside 11,126 of February', async () => {
    await load([
      ['000', '2024-01', employed, 11126, '2024-02'],
      ['000', '2024-01', share, blank, '2024-02'],
      ['000', '2024-01', employed, 11100, '2024-02-24'],
      ['000', '2024-01', share, 78, '2024-02-24'],
    ]);
    expect(await knownOn('2024-02-24')).toEqual([78, 11100]);
    expect(await knownOn('2024-02-29')).toEqual([78, 11126]);
  });

  test('spans no scope, and what a count leaves blank is not gone', async () => {
    await load(
      [
        ['000', '2022-12', employed, 5000, '2023-01-01'],
        ['575', '2022-12', share, 78, '2023-01-01'],
      ],
      [
        ['575', '2022-12', employed, 125, '2023-01-15'],
        ['000', '2022-12', employed, blank, '2023-01-15'],
        ['000', '2022-12', share, 57, '2023-01-15'],
        ['575', '2022-12', share, blank, '2023-01-15'],
      ],
    );
    expect(await knownOn('2023-01-15')).toEqual([57, 78, 125, 5000]);
  });

  test('is kept where nothing else is known of its key, and only until then', async () => {
    await load([
      ['000', '2022-12', employed, blank, '2023-01-01'],
      ['000', '2022-12', employed, blank, '2023-02-01'],
      ['000', '2022-12', employed, 5, '2023-03-01'],
      ['000', '2022-12', employed, blank, '2023-04-01'],
    ]);
    for (const day of ['2023-01-01', '2023-02-01']) expect(await knownOn(day)).toEqual([null]);
    for (const day of ['2023-03-01', '2023-04-01']) expect(await knownOn(day)).toEqual([5]);
  });

  test('withheld is a statement, not a blank', async () => {
    await load([
      ['575', '2022-12', employed, 5, '2023-01-01'],
      ['575', '2022-12', employed, { missing: 'withheld' }, '2023-02-01'],
    ]);
    expect(await knownOn('2023-02-01', 'observations', 'value_missing')).toEqual(['withheld']);
  });

  test('is a statement in the weekly count: the row did not exist that week', async () => {
    const arriving = (persons: Cell, as_of: string) => ({
      area: '575',
      week: '2023-W01',
      status: 'arriving',
      persons,
      as_of,
    });
    await insertTyped(engine(), typedTable('refugee_counts', [arriving(2, '2023-01-10')]), 1);
    await insertTyped(engine(), typedTable('refugee_counts', [arriving(blank, '2023-01-24')]), 2);
    await refreshKnown(engine());
    expect(await knownOn('2023-01-10', 'refugee_counts', 'persons')).toEqual([2]);
    expect(await knownOn('2023-01-24', 'refugee_counts', 'persons_missing')).toEqual(['blank']);
  });

  test('amounts that no pool states do not silence the projects', async () => {
    await insertTyped(
      engine(),
      typedTable('pools', [{ area: '575', project: 'A', status: 'running', amount: blank, as_of: null }]),
      1,
    );
    await refreshKnown(engine(), ['pools']);
    expect(await knownOn('2022-12-31', 'pools', 'project, status')).toEqual([['A', 'running']]);
  });
});
