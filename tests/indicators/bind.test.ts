import { expect, test } from 'vitest';
import { createTables } from '../../src/lib/db/create-tables';
import { measures } from '../../src/lib/schema/measures';
import type { ColumnType, Statement } from '../../src/lib/indicators/statement';
import { withEngine } from '../engine';

const sqlFiles = import.meta.glob<string>('../../src/lib/indicators/**/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const modules = import.meta.glob<Record<string, unknown>>('../../src/lib/indicators/*/*.ts', { eager: true });

const root = '../../src/lib/indicators/';
const idOf = (path: string) => path.slice(root.length).replace(/\.(sql|ts)$/, '');

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'sql' in value && 'columns' in value;
}

/** by the module that exports them; several indicators can be rows of one statement */
const statements = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter(isStatement)
    .map((statement) => [idOf(path), statement] as const),
);

const duckTypes: Record<ColumnType, RegExp> = {
  text: /^VARCHAR$/,
  'text?': /^VARCHAR$/,
  number: /^(DOUBLE|INTEGER|BIGINT)$/,
  'number?': /^(DOUBLE|INTEGER|BIGINT)$/,
  boolean: /^BOOLEAN$/,
};

const engine = withEngine(createTables);

test('every statement has its meaning beside it, and the other way round', () => {
  const own = statements.filter(([path, statement]) => statement.id === path);
  expect(Object.keys(sqlFiles).map(idOf).sort()).toEqual(own.map(([path]) => path).sort());
  for (const [path, { id, of }] of statements) if (!of) expect(id).toBe(path);
});

test.each(statements)('%s binds and returns the columns it says', async (_, statement) => {
  expect(statement.sql).toBe(sqlFiles[`${root}${statement.id}.sql`]);
  const values = { own: '575', areas: '000,575', set_per: '2023-01-24', to: null, series: 'a~~actual~' };
  const params = Object.fromEntries(statement.params.map((name) => [name, values[name]]));
  expect(await engine().query(statement.sql, params)).toEqual([]);
  for (const { measure, basis } of statement.of ?? [])
    expect(measures.some((known) => known.id === measure && known.basis === basis)).toBe(true);

  // names and types come from the planner; a parameter in DESCRIBE needs a literal of the type it is bound with
  const literal = statement.sql.replace(/\$(own|areas|set_per|to|series)\b/g, "'2023-01-24'");
  const described = await engine().query<{ column_name: string; column_type: string }>(`DESCRIBE ${literal}`);
  expect(described.map((column) => column.column_name)).toEqual(Object.keys(statement.columns));
  for (const { column_name, column_type } of described) {
    expect(column_type, column_name).toMatch(duckTypes[statement.columns[column_name]!]);
  }
});
