import { ask } from '../indicators/ask';
import type { RowOf, Statement } from '../indicators/statement';
import type { FigureContext } from './figure';

/** Asks a statement about the selection; `areas` are codes. */
export async function read<S extends Statement>(
  { engine, selection }: FigureContext,
  statement: S,
  areas: readonly string[] = [],
): Promise<RowOf<S>[]> {
  return ask(engine, statement, {
    own: selection.own,
    areas: areas.join(','),
    set_per: selection.setPer,
    to: selection.to,
  });
}
