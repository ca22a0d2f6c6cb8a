import type { Engine, Param } from '../db/engine';
import type { ParamName, RowOf, Statement } from './statement';

/** Asks a statement with those of the values that it takes; gives only rows of what it is of. Throws `QueryError`. */
export async function ask<S extends Statement>(
  engine: Pick<Engine, 'query'>,
  statement: S,
  values: Record<Exclude<ParamName, 'series'>, Param>,
): Promise<RowOf<S>[]> {
  const wanted = Object.fromEntries(
    statement.params.map((name) => [name, name === 'series' ? (statement.series ?? '') : values[name]]),
  );
  const rows = await engine.query<RowOf<S>>(statement.sql, wanted);
  const { of } = statement;
  return of
    ? rows.filter((row) => of.some(({ measure, basis }) => row.measure === measure && row.basis === basis))
    : rows;
}
