import type { Engine } from '../../src/lib/db/engine';
import { ask as askWithAll } from '../../src/lib/indicators/ask';
import type { ParamName, RowOf, Statement } from '../../src/lib/indicators/statement';

/** What a test asks for; what it leaves out is Vejen and the country, today as far as the data goes. */
type Named = Exclude<ParamName, 'series'>;
type Wanted = Partial<Record<Named, string | null>>;

const usual: Record<Named, string | null> = {
  own: '575',
  areas: '575,000',
  set_per: '2026-12-31',
  to: null,
};

/** Asks a statement as the product does. */
export function ask<S extends Statement>(
  engine: Engine,
  statement: S,
  wanted: Wanted = {},
): Promise<RowOf<S>[]> {
  return askWithAll(engine, statement, { ...usual, ...wanted });
}
