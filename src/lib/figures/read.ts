import type { Param } from '../db/engine';
import type { ParamName, RowOf, Statement } from '../indicators/statement';
import type { FigureContext } from './figure';

/** Runs a statement with the values that it asks for; `areas` are codes. */
export async function read<S extends Statement>(
  { engine, selection }: FigureContext,
  statement: S,
  areas: readonly string[] = [],
): Promise<RowOf<S>[]> {
  const values: Record<ParamName, Param> = {
    own: selection.own,
    areas: areas.join(','),
    set_per: selection.setPer,
    to: selection.to,
  };
  const wanted = Object.fromEntries(statement.params.map((name) => [name, values[name]]));
  return engine.query<RowOf<S>>(statement.sql, wanted);
}
