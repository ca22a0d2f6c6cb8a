import type { TableName } from '../../schema/table-schema';
import { tables } from '../../schema/tables';
import { areaColumns, importColumns, tableColumns, type Column } from '../columns';
import type { Engine } from '../engine';
import { identifier, identifiers } from '../identifier';
import { notInForce } from '../known';
import { periodMacros } from './period-macros';

/** Rows that go over at once: a few megabytes. */
const portion = 200_000;

const knownColumns: Column[] = [
  { name: 'known_from', type: 'DATE' },
  { name: 'known_until', type: 'DATE' },
];

/** What a person's question is asked about beside the tables: one row, `chosen`. */
const chosenColumns: Column[] = ['own', 'areas', 'set_per', 'from', 'to'].map((name) => ({
  name,
  type: name === 'set_per' ? 'DATE' : 'VARCHAR',
}));

function createTable(name: string, columns: readonly Column[]): string {
  const list = columns.map((column) => `${identifier(column.name)} ${column.type}`);
  return `CREATE TABLE ${identifier(name)} (${list.join(', ')})`;
}

async function copy(from: Engine, to: Engine, table: string, select: string): Promise<void> {
  const [last] = await from.query<{ last: number | null }>(
    `SELECT max(rowid) AS last FROM ${identifier(table)}`,
  );
  for (let first = 0; first <= (last?.last ?? -1); first += portion) {
    const rows = `${select} rowid >= ${first} AND rowid < ${first + portion}`;
    await to.appendArrow(table, await from.arrowOf(rows));
  }
}

/** A source's table: every count that is in force, and under `known_<table>` those that were known on the chosen day. */
async function copyTable(from: Engine, to: Engine, name: TableName): Promise<void> {
  const columns = tableColumns(tables[name]);
  await to.query(createTable(name, [...columns, ...knownColumns]));
  const shown = identifiers(columns.map((column) => column.name));
  await copy(
    from,
    to,
    name,
    `SELECT ${shown}, as_of_date AS known_from, known_until FROM ${identifier(name)}
      WHERE known_until IS DISTINCT FROM ${notInForce} AND`,
  );
  await to.query(`CREATE VIEW ${identifier(`known_${name}`)} AS
    SELECT * FROM ${identifier(name)} AS counted
    WHERE (known_from IS NULL OR known_from <= (SELECT set_per FROM chosen))
      AND (known_until IS NULL OR known_until > (SELECT set_per FROM chosen))`);
}

/** What a person chose at the top of the page, as a question sees it. */
export interface Chosen {
  own: string;
  /** codes joined by commas */
  areas: string;
  /** ISO date */
  set_per: string;
  /** ISO months, or null */
  from: string | null;
  to: string | null;
}

/** Says what was chosen. Throws `QueryError`. */
export async function choose(explorer: Engine, { own, areas, set_per, from, to }: Chosen): Promise<void> {
  await explorer.query('DELETE FROM chosen');
  await explorer.query(
    'INSERT INTO chosen VALUES ($own, $areas, CAST($set_per AS DATE), CAST($from AS VARCHAR), CAST($to AS VARCHAR))',
    { own, areas, set_per, from, to },
  );
}

/**
 * Copies what one engine holds into an empty one that answers a person's own questions, and locks that one's configuration.
 * Portion by portion: the figures' questions are answered between two of them. Throws `QueryError`.
 * @param to started with `explorerStatements`
 */
export async function fillExplorer(from: Engine, to: Engine): Promise<void> {
  await to.query(createTable('chosen', chosenColumns));
  for (const macro of periodMacros) await to.query(macro);
  for (const { name } of Object.values(tables)) await copyTable(from, to, name);
  for (const [name, columns] of [
    ['imports', importColumns],
    ['areas', areaColumns],
  ] as const) {
    await to.query(createTable(name, columns));
    const shown = identifiers(columns.map((column) => column.name));
    await copy(from, to, name, `SELECT ${shown} FROM ${identifier(name)} WHERE`);
  }
  await to.query("SET memory_limit = '1GB'");
  await to.query('SET lock_configuration = true');
}
