import type { Engine } from '../db/engine';
import { actionsToEdit } from '../indicators/editing/actions';
import { eventsToEdit } from '../indicators/editing/events';
import { housingToEdit } from '../indicators/editing/housing';
import { targetsToEdit } from '../indicators/editing/targets';
import { writtenCell, type OwnTable, type RowText } from '../schema/own-tables';

/** A row of a small table as it is known now. */
export interface OwnRow {
  text: RowText;
  /** it is invented: nobody's to be kept as their own */
  example: boolean;
}

const statements = {
  targets: targetsToEdit,
  actions: actionsToEdit,
  events: eventsToEdit,
  housing: housingToEdit,
};

/** later than any count */
const always = '9999-12-31';

/** The newest rows of one area, as a person would write them. Rejects with `QueryError`. */
export async function readOwnRows(engine: Engine, table: OwnTable, own: string): Promise<OwnRow[]> {
  type Row = Record<string, string | number | boolean | null>;
  const rows = await engine.query<Row>(statements[table].sql, { own, set_per: always });
  return rows.map(({ example, ...cells }) => ({
    example: example === true,
    text: Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [
        name,
        writtenCell(table, name, typeof cell === 'boolean' ? null : cell),
      ]),
    ),
  }));
}
