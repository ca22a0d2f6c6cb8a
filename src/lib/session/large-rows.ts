import type { Engine } from '../db/engine';
import type { PackedTable } from '../db/packed-table';
import { beginStaging, type Staging } from '../db/staged';

/** Takes a large file's rows as they come, and puts them beside their table when all are there. */
export class LargeRows {
  readonly #engine: Engine;
  #staging: Staging | null = null;
  #taken: PackedTable | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Throws `QueryError`; then only `undo` is left. */
  async take(id: number, packed: PackedTable): Promise<void> {
    this.#staging ??= await beginStaging(this.#engine, id);
    await this.#staging.append(packed);
    const rowCount = (this.#taken?.rowCount ?? 0) + packed.rowCount;
    this.#taken = { ...packed, bytes: new Uint8Array(), rowCount };
  }

  /** What was taken, without its bytes; null where no rows came. Throws `QueryError`. */
  async done(): Promise<PackedTable | null> {
    await this.#staging?.done();
    return this.#taken;
  }

  /** Leaves none of the rows behind. */
  async undo(): Promise<void> {
    await this.#staging?.undo();
  }
}
