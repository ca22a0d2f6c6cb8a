import type { Meeting } from './meeting';

/** What the page shows and the store does not hold yet, or could not take: reading the store takes nothing of it away. */
export class Ahead {
  readonly #changes = new Map<string, Meeting | null>();

  /** @param change null: it is gone */
  add(id: string, change: Meeting | null): void {
    this.#changes.set(id, change);
  }

  /** The store holds it now; what was changed after it still waits. */
  done(id: string, change: Meeting | null): void {
    if (this.#changes.get(id) === change) this.#changes.delete(id);
  }

  /** What a store holds, with this. */
  over(kept: readonly Meeting[]): Meeting[] {
    const others = kept.filter(({ id }) => !this.#changes.has(id));
    return [...others, ...[...this.#changes.values()].filter((change) => change !== null)];
  }
}
