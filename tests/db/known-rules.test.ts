import { beforeEach, expect, test } from 'vitest';
import { compareStaged } from '../../src/lib/db/compare-staged';
import { createTables } from '../../src/lib/db/create-tables';
import { refreshKnown } from '../../src/lib/db/known';
import { packTable } from '../../src/lib/db/packed-table';
import { dropStaged, stageRows } from '../../src/lib/db/staged';
import { standsAlone } from '../../src/lib/db/stands-alone';
import { keepStaged } from '../../src/lib/pipeline/load';
import type { TableName } from '../../src/lib/schema/table-schema';
import { tables } from '../../src/lib/schema/tables';
import type { Cell } from '../../src/lib/schema/typed-table';
import { withEngine } from '../engine';
import { random } from '../read/pollution/random';
import { insertTyped } from './insert-typed';
import { typedTable } from './typed';

// The rules once more, row by row and without a database: two ways to the same answer.

const engine = withEngine();

beforeEach(() => createTables(engine()));

const info = { file: 'a.csv', title: '', source: '', example: false, own: true };

interface Counted {
  key: Record<string, string>;
  /** null: the row says nothing */
  value: number | null;
  day: string | null;
  importId: number;
}

const days = [null, '2022-08-01', '2022-09-01', '2022-09-15', '2022-10-01'];

/** Tables of each kind: a blank that is a statement and one that is none, a scope as wide as the key and one that is narrower. */
const kinds: Record<string, { table: TableName; key: Record<string, string[]>; value: string }> = {
  refugees: {
    table: 'refugee_counts',
    key: { area: ['575', '621'], week: ['2022-W40', '2022-W41'], status: ['arriving', 'biometrics'] },
    value: 'persons',
  },
  observations: {
    table: 'observations',
    key: {
      area: ['575', '621'],
      period: ['2022-06', '2022-07'],
      measure: ['a', 'b'],
      group: [''],
      basis: [''],
      adjustment: ['actual'],
    },
    value: 'value',
  },
  budget: {
    table: 'budget_lines',
    key: {
      area: ['575'],
      year: ['2022', '2023'],
      month: ['1'],
      function: ['5.57.71', '5.46.60', '6.45.51'],
      kind: ['U', 'I'],
    },
    value: 'spent',
  },
};

type Kind = (typeof kinds)[string];

function randomRows({ key }: Kind, seed: number, imports: number): Counted[][] {
  const next = random(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)]!;
  return Array.from({ length: imports }, (_, importId) =>
    Array.from({ length: 1 + Math.floor(next() * 8) }, () => ({
      key: Object.fromEntries(Object.entries(key).map(([name, values]) => [name, pick(values)])),
      value: next() < 0.2 ? null : Math.floor(next() * 4),
      day: pick(days),
      importId: importId + 1,
    })),
  );
}

const same = (a: Counted, b: Counted) => JSON.stringify(a.key) === JSON.stringify(b.key);
const countOf = ({ day, importId }: Counted) => `${day ?? '0001-01-01'} ${String(importId).padStart(3, '0')}`;

/** The day until which a row is known; null: still. */
function knownUntil(row: Counted, at: number, all: Counted[], { table }: Kind): string | null {
  const { scope, blankIsStatement } = tables[table];
  const states = ({ value }: Counted) => blankIsStatement || value !== null;
  const later = all.filter((other, index) => {
    const isLater = countOf(other) === countOf(row) ? index > at : countOf(other) > countOf(row);
    return isLater && same(other, row) && states(other) === states(row);
  });
  const said = states(row) ? [] : all.filter((other) => same(other, row) && states(other));
  const spanning = [...new Set(all.filter(states).map(countOf))].filter((count) => {
    const rows = all.filter((other) => countOf(other) === count);
    const holds = scope.every((name) =>
      rows.some((other) => states(other) && other.key[name] === row.key[name]),
    );
    return count > countOf(row) && holds && !rows.some((other) => !states(other) && same(other, row));
  });
  const ends = [...later.map(countOf), ...said.map(countOf), ...spanning].sort();
  const end = ends[0];
  return end === undefined ? null : (end > countOf(row) ? end : countOf(row)).slice(0, 10);
}

function typed({ table, value }: Kind, rows: Counted[]) {
  const cellOf = (name: string, said: string): Cell =>
    name === 'year' || name === 'month' ? Number(said) : said;
  return typedTable(
    table,
    rows.map((row) => ({
      ...Object.fromEntries(Object.entries(row.key).map(([name, said]) => [name, cellOf(name, said)])),
      [value]: row.value ?? { missing: 'blank' },
      as_of: row.day,
    })),
  );
}

const untilInDatabase = ({ table }: Kind) =>
  engine().query<{ until: string | null }>(
    `SELECT known_until::VARCHAR AS until FROM ${table} ORDER BY rowid`,
  );

const trials = Object.keys(kinds).flatMap((kind) =>
  Array.from({ length: 25 }, (_, seed) => [kind, seed] as const),
);

test.each(trials)('%s, seed %i: the database knows until when as the rules say', async (name, seed) => {
  const kind = kinds[name]!;
  const imports = randomRows(kind, seed, 4);
  for (const rows of imports) await insertTyped(engine(), typed(kind, rows), rows[0]!.importId);
  await refreshKnown(engine(), [kind.table]);
  const all = imports.flat();
  const found = (await untilInDatabase(kind)).map(({ until }) => until);
  expect(found).toEqual(all.map((row, at) => knownUntil(row, at, all, kind)));
});

const newest = (all: Counted[], kind: Kind) =>
  new Map(
    all.flatMap((row, at) =>
      knownUntil(row, at, all, kind) === null ? [[JSON.stringify(row.key), row.value]] : [],
    ),
  );

test.each(trials)('%s, seed %i: a comparison foretells what is known afterwards', async (name, seed) => {
  const kind = kinds[name]!;
  const imports = randomRows(kind, seed + 100, 4);
  const arriving = imports.pop()!;
  const replaces = seed % 2 === 0 ? null : 2;
  for (const rows of imports) await insertTyped(engine(), typed(kind, rows), rows[0]!.importId);
  await refreshKnown(engine(), [kind.table]);
  const importId = arriving[0]!.importId;
  await stageRows(engine(), 1, packTable(typed(kind, arriving)));
  const found = await compareStaged(engine(), { id: 1, table: kind.table, importId, replaces });

  const before = newest(imports.flat(), kind);
  const after = newest([...imports.flat().filter((row) => row.importId !== replaces), ...arriving], kind);
  const said = new Set(arriving.map((row) => JSON.stringify(row.key)));
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const count = (wanted: (key: string) => boolean) => keys.filter(wanted).length;
  const met = (key: string) => before.has(key) && after.has(key);
  expect({ ...found, changes: found.changes.length }).toEqual({
    added: count((key) => !before.has(key)),
    gone: count((key) => !after.has(key)),
    changed: count((key) => met(key) && before.get(key) !== after.get(key)),
    unchanged: count((key) => met(key) && before.get(key) === after.get(key) && said.has(key)),
    changes: count((key) => !after.has(key) || (met(key) && before.get(key) !== after.get(key))),
  });

  if (replaces !== null) return dropStaged(engine(), 1);
  await keepStaged(engine(), 1, { packed: packTable(typed(kind, arriving)), info }, importId);
  const all = [...imports.flat(), ...arriving];
  const until = (await untilInDatabase(kind)).map((row) => row.until);
  expect(until).toEqual(all.map((row, at) => knownUntil(row, at, all, kind)));
});

const line = (month: number, name: string) => ({
  area: '575',
  year: 2022,
  month,
  function: name,
  kind: 'U',
  spent: 1,
});
const there = [line(1, '5.57.71'), line(1, '5.46.60')];

test.each<[string, boolean, Record<string, Cell>[]]>([
  ['another month', true, [line(2, '5.57.71'), line(2, '5.46.60')]],
  ['the same lines', false, there],
  ['another line of the same month', false, [line(1, '6.45.51')]],
  ['one new month and one that is there', false, [line(2, '5.57.71'), line(1, '6.45.51')]],
  ['a line that is said twice', false, [line(2, '5.57.71'), line(2, '5.57.71')]],
  ['two counts', false, [line(2, '5.57.71'), { ...line(2, '5.46.60'), as_of: '2022-03' }]],
])(
  '%s: whether the rows stand alone is %s, and afterwards all is known by the rules',
  async (_, alone, rows) => {
    const dated = (row: Record<string, Cell>, asOf: string) => ({ as_of: asOf, ...row });
    const before = typedTable(
      'budget_lines',
      there.map((row) => dated(row, '2022-01')),
    );
    const arriving = packTable(
      typedTable(
        'budget_lines',
        rows.map((row) => dated(row, '2022-02')),
      ),
    );
    await insertTyped(engine(), before, 1);
    await refreshKnown(engine(), ['budget_lines']);
    await stageRows(engine(), 1, arriving);
    expect(await standsAlone(engine(), 1, 'budget_lines')).toBe(alone);
    await keepStaged(engine(), 1, { packed: arriving, info }, 2);
    const kept = await untilInDatabase(kinds['budget']!);
    await refreshKnown(engine(), ['budget_lines']);
    expect(kept).toEqual(await untilInDatabase(kinds['budget']!));
    expect(kept).toHaveLength(there.length + rows.length);
  },
);
