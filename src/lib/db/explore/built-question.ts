import type { Field, TableName } from '../../schema/table-schema';
import { tables } from '../../schema/tables';
import type { SeriesKey } from '../../schema/series-settings';
import { identifier } from '../identifier';

/** What a person chooses instead of writing SQL. */
export interface Choices {
  table: BuiltTable['table'];
  /** of `observations` */
  series: { key: SeriesKey; title: string; unit: string } | null;
  /** a number of the table; of `observations`: `value` */
  value: string;
  /** how several numbers become one */
  how: 'sum' | 'avg' | 'min' | 'max' | 'count';
  /** what it is split by: a field; empty: nothing */
  by: string;
  /** every period, or the newest only */
  over: 'time' | 'newest';
  /** one code of a field, `field=code`; empty: all */
  only: string;
}

/** A table that questions can be built of. What it is silent about is never added: areas, periods and parts of others. */
export interface BuiltTable {
  table: Extract<TableName, 'observations' | 'refugee_counts' | 'housing' | 'budget_lines' | 'pools'>;
  /** SQL of its period; null: what is known on the chosen day */
  period: string | null;
  by: string[];
  values: string[];
  /** SQL: rows that may be added to each other */
  addable?: string;
}

/** Every table that questions can be built of. */
export const builtTables: BuiltTable[] = [
  { table: 'observations', period: 'period', by: ['area'], values: ['value'] },
  {
    table: 'refugee_counts',
    period: 'week',
    by: ['status', 'area'],
    values: ['persons'],
    addable: "status NOT IN ('of_which_18_64', 'own_choice')",
  },
  { table: 'housing', period: 'week', by: ['site', 'area'], values: ['occupied', 'places'] },
  {
    table: 'budget_lines',
    period: "CAST(year AS VARCHAR) || '-' || lpad(CAST(month AS VARCHAR), 2, '0')",
    by: ['kind', 'function', 'area'],
    values: ['spent', 'adjusted', 'original', 'forecast'],
  },
  { table: 'pools', period: null, by: ['status', 'project', 'area'], values: ['amount'] },
];

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A field of a table; there is one, for it was chosen among them. */
export function fieldOf(table: TableName, name: string): Field | undefined {
  return tables[table].fields.find((field) => field.name === name);
}

/** A field's codes in Danish. */
function inWords(table: TableName, name: string): string {
  const { allowed } = fieldOf(table, name) ?? {};
  const column = identifier(name);
  if (!allowed) return column;
  const cases = Object.entries(allowed).map(([code, word]) => `WHEN ${literal(code)} THEN ${literal(word)}`);
  return `CASE ${column} ${cases.join(' ')} ELSE ${column} END AS ${column}`;
}

const hows: Record<Choices['how'], string> = {
  sum: 'I alt',
  avg: 'Gennemsnit',
  min: 'Mindste',
  max: 'Største',
  count: 'Antal',
};

/** The name of what is asked, with its unit in brackets: it stands in the question's first line. */
function titleOf({ table, series, value, how, by }: Choices): string {
  const field = fieldOf(table, value);
  const name = series?.title ?? `${tables[table].title}: ${field?.title ?? value}`;
  const split = by && by !== 'area' ? ` efter ${(fieldOf(table, by)?.title ?? by).toLowerCase()}` : '';
  const unit = how === 'count' ? 'antal' : series ? series.unit : (field?.unit ?? '');
  const said = series || how === 'sum' ? '' : `, ${hows[how].toLowerCase()}`;
  return `${name}${said}${split}${unit ? ` (${unit})` : ''}`.replace(/\s+/g, ' ');
}

/** The own area and those it is compared with; a count of the whole country would press all others onto the axis. */
function areas({ series }: Choices): string {
  const isCounted = series !== null && !/pct|procent|%| pr\. /i.test(series.unit);
  const all = ['area = $own', ...(isCounted ? [] : ["area = '000'"])];
  return `(${[...all, "list_contains(string_split($areas, ','), area)"].join(' OR ')})`;
}

function conditions(choices: Choices, { addable, period }: BuiltTable): string[] {
  const { series, how, by, only } = choices;
  const [field = '', code = ''] = only.split('=');
  const key = series?.key;
  return [
    by === 'area' ? areas(choices) : 'area = $own',
    ...(key
      ? [
          `measure = ${literal(key.measure)}`,
          `basis = ${literal(key.basis)}`,
          `adjustment = ${literal(key.adjustment)}`,
          `"group" = ${literal(key.group)}`,
          `unit = ${literal(series.unit)}`,
        ]
      : []),
    ...(addable && how !== 'count' && by !== 'status' && !field ? [addable] : []),
    ...(field && code ? [`${identifier(field)} = ${literal(code)}`] : []),
    ...(period ? [`is_shown(${period})`] : []),
  ];
}

/** The question that was chosen, as SQL that a person can read and go on with. A sum of nothing stays empty. */
export function builtQuestion(choices: Choices): string {
  const built = builtTables.find(({ table }) => table === choices.table);
  if (!built) return '';
  const { table, value, how, by, over } = choices;
  const known = `known_${table}`;
  const column = identifier(value);
  const number = table === 'observations' ? column : how === 'count' ? 'count(*)' : `${how}(${column})`;
  const period = built.period ?? 'CAST($set_per AS VARCHAR)';
  const where = conditions(choices, built);
  const newest = `(SELECT max(${period}) FROM ${known} WHERE ${where.join(' AND ')})`;
  const all = over === 'newest' && built.period ? [...where, `${period} = ${newest}`] : where;
  return [
    `-- ${titleOf(choices)}`,
    `SELECT ${period} AS period,${by ? ` ${inWords(table, by)},` : ''} ${number} AS tal`,
    `FROM ${known}`,
    `WHERE ${all.join('\n  AND ')}`,
    ...(table === 'observations' ? [] : ['GROUP BY ALL']),
    'ORDER BY ALL',
  ].join('\n');
}
