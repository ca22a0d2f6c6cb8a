import type { Engine } from '../db/engine';
import { startBrowserEngine } from '../db/engine-browser';
import { askFreely, type Answer } from '../db/explore/ask-freely';
import { fillExplorer, type Chosen } from '../db/explore/fill-explorer';
import { explorerStatements } from '../db/statement-runner';

/** Why there is no answer: the person no longer wanted one. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** How far the engine for questions is: `filling` takes a while where much is loaded. */
export type ExplorerState = 'filling' | 'asking';

/**
 * An engine that answers a person's own questions, and nothing else: one that runs away is ended with its worker, and the
 * figures' engine never waits. It begins with the first question, and anew when the figures' engine holds something else.
 */
export class Explorer {
  readonly #figures: () => Promise<Engine>;
  #engine: Engine | null = null;
  #holds = -1;
  #turn = 0;
  #refuse: ((reason: Cancelled) => void) | null = null;

  /** @param figures the engine that holds what is asked about */
  constructor(figures: () => Promise<Engine>) {
    this.#figures = figures;
  }

  /**
   * Answers one question; one that is being answered is cancelled. Rejects with `Cancelled`, or `QueryError`.
   * @param revision changes when the figures' engine holds something else
   */
  async ask(
    sql: string,
    chosen: Chosen,
    revision: number,
    told: (state: ExplorerState) => void,
  ): Promise<Answer> {
    this.cancel();
    const turn = (this.#turn += 1);
    const cancelled = new Promise<never>((_, reject) => (this.#refuse = reject));
    try {
      return await Promise.race([cancelled, this.#answer(turn, sql, chosen, revision, told)]);
    } finally {
      if (turn === this.#turn) this.#refuse = null;
    }
  }

  /** Ends what is being answered, at once: its worker is gone. */
  cancel(): void {
    if (!this.#refuse) return;
    this.#turn += 1;
    this.#refuse(new Cancelled('The question was cancelled'));
    this.#refuse = null;
    this.close();
  }

  /** Gives the memory back. */
  close(): void {
    void this.#engine?.close();
    this.#engine = null;
  }

  async #answer(
    turn: number,
    sql: string,
    chosen: Chosen,
    revision: number,
    told: (state: ExplorerState) => void,
  ): Promise<Answer> {
    if (!this.#engine || this.#holds !== revision) {
      told('filling');
      await this.#begin(turn, revision);
    }
    const engine = this.#engine;
    if (turn !== this.#turn || !engine) throw new Cancelled('Another question came');
    told('asking');
    return askFreely(engine, sql, chosen);
  }

  async #begin(turn: number, revision: number): Promise<void> {
    this.close();
    const [figures, engine] = await Promise.all([this.#figures(), startBrowserEngine(explorerStatements)]);
    if (turn !== this.#turn) return void engine.close();
    this.#engine = engine;
    this.#holds = revision;
    void engine.died.then(() => {
      if (this.#engine === engine) this.#engine = null;
    });
    try {
      await fillExplorer(figures, engine);
    } catch (thrown) {
      if (this.#engine === engine) this.close();
      throw thrown;
    }
  }
}
