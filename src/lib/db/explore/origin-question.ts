import { identifier } from '../identifier';
import { bare } from './one-question';
import { tablesIn } from './tables-in';

/** A question about where an answer comes from. */
export interface OriginQuestion {
  sql: string;
  /** it asks for the answer's own rows; else for all that its tables hold */
  exact: boolean;
}

/** As questions are built: one line of columns, one table, and what its rows must be. */
const built =
  /^(?:--[^\n]*\n)*SELECT ([^\n]+)\nFROM (\w+)\nWHERE ([\s\S]+?)\n(?:GROUP BY ALL\n)?ORDER BY ALL\s*$/;
/** What makes more of the rows than these conditions say. */
const more = /\b(from|join|union|intersect|except|group|having|qualify|window|limit|offset|sample)\b/i;

/** The condition that only the newest period counts asks the same table again, under the same conditions. */
const newest = /\(SELECT max\((?:(?!\bfrom\b).)* FROM \w+ WHERE (?:(?!\b(?:from|select)\b).)*\)$/i;

/** The rows of a built question; null: it is another kind. */
function ownRows(sql: string): string | null {
  const [, columns = '', table = '', where = ''] = built.exec(sql) ?? [];
  const isPlain = table !== '' && !more.test(bare(columns)) && !more.test(bare(where).replace(newest, ''));
  return isPlain && tablesIn(table).length === 1 ? `SELECT * FROM ${identifier(table)} WHERE ${where}` : null;
}

/** The names under which a question asks a table: as it is known on the chosen day, or with all its counts. */
function askedAs(sql: string, table: string): string[] {
  return [table, `known_${table}`].filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(sql));
}

const ofRows = (
  rows: string,
) => `SELECT imports.import_id, imports.source, coalesce(imports.title, imports.file) AS title,
  imports.example, meant.as_of, meant.known_from
FROM (${rows}) AS meant JOIN imports USING (import_id)`;

/** The files behind an answer, each with its newest day of counting. Null where it asks no table that comes from files. */
export function originQuestion(sql: string): OriginQuestion | null {
  const own = ownRows(sql);
  const rows = own
    ? [own]
    : tablesIn(sql).flatMap((table) =>
        askedAs(sql, table).map((name) => `SELECT * FROM ${identifier(name)}`),
      );
  if (rows.length === 0) return null;
  return {
    exact: own !== null,
    sql: `SELECT source, title, bool_or(example) AS example, max_by(as_of, known_from) AS as_of
FROM (${rows.map(ofRows).join('\nUNION ALL BY NAME\n')})
GROUP BY import_id, source, title
ORDER BY import_id`,
  };
}
