import type { Param, Params } from './engine';
import { QueryError } from './query-error';

/** A statement with numbered parameters, and their values in that order. */
export interface BoundStatement {
  sql: string;
  values: Param[];
}

/** Text in which a `$` means nothing (texts, quoted and plain identifiers, comments), or else a parameter. */
const token = new RegExp(
  [
    /[eE]'(?:[^'\\]|\\[\s\S]|'')*'/,
    /'(?:[^']|'')*'/,
    /"(?:[^"]|"")*"/,
    /--[^\n]*/,
    /\/\*[\s\S]*?\*\//,
    /\$(?<tag>(?:[A-Za-z_]\w*)?)\$[\s\S]*?\$\k<tag>\$/,
    /[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/,
    /\$(?<name>\w+)/,
  ]
    .map((part) => part.source)
    .join('|'),
  'g',
);

/** Turns `$name` into `$1`, `$2`, ...; the same name keeps its number. Throws `QueryError` for a name without value or a value without name. */
export function bindNames(sql: string, params: Params = {}): BoundStatement {
  const names: string[] = [];
  const bound = sql.replace(token, (found: string, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as { name?: string };
    if (name === undefined) return found;
    if (!Object.hasOwn(params, name)) throw new QueryError(`No value for $${name}`, sql);
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  const unused = Object.keys(params).filter((name) => !names.includes(name));
  if (unused.length > 0) throw new QueryError(`The statement has no $${unused.join(', $')}`, sql);
  return { sql: bound, values: names.map((name) => params[name] ?? null) };
}
