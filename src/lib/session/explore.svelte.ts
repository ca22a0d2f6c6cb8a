import { builtQuestion, builtTables } from '../db/explore/built-question';
import { completions, exploreTables } from '../db/explore/completions';
import { examples } from '../db/explore/examples';
import { oneQuestion } from '../db/explore/one-question';
import type { PageFigures } from '../figures/figure';
import { titleOf } from '../figures/explore/title-of';
import { answerSpecs } from '../figures/explore/answer';
import type { Asking } from '../figures/explore/asking';
import { explainError, explainRefusal, type Explained } from './explain-question';
import type { Explorer, ExplorerState } from './explorer';
import type { Session } from './session.svelte';

type Spec = PageFigures['figures'][number];

const countryName = 'Hele landet';

/** What is said of a question beside its text. */
export type Said = Pick<Asking, 'title' | 'unit' | 'basis' | 'notes' | 'picture'>;

/** A person's own questions, one at a time, and what came of the last one. */
export class Explore {
  readonly examples = examples;
  readonly tables = exploreTables;
  readonly complete = completions;
  readonly build = builtQuestion;
  readonly builtTables = builtTables;
  /** the answer that stands: it stays until the next one is there */
  specs = $state.raw<Spec[]>([]);
  fault = $state.raw<Explained | null>(null);
  /** null: nothing is being answered */
  state = $state<ExplorerState | null>(null);
  cancelled = $state(false);
  /** the question that was asked last; empty: none */
  asked = $state('');

  readonly #session: Session;
  #said: Said = {};
  #explorer: Promise<Explorer> | null = null;
  #turn = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Asks a question; one that is being answered is cancelled. Never rejects: `fault` says why there is no answer. */
  async run(text: string, said: Said = {}): Promise<void> {
    const turn = (this.#turn += 1);
    this.asked = text;
    this.#said = said;
    this.cancelled = false;
    const question = oneQuestion(text);
    if ('refusal' in question) {
      void this.#explorer?.then((explorer) => explorer.cancel());
      this.#end(turn, [], explainRefusal(question.refusal));
      return;
    }
    this.fault = null;
    this.state = 'filling';
    try {
      const specs = await this.#answer(question.sql, turn);
      this.#end(turn, specs, null);
    } catch (thrown) {
      const isCancelled = thrown instanceof Error && thrown.name === 'Cancelled';
      if (!isCancelled) this.#end(turn, [], explainError(thrown));
    }
  }

  /** Asks the last question again, since something else is chosen or loaded. */
  async again(): Promise<void> {
    if (this.asked) await this.run(this.asked, this.#said);
  }

  /** Ends what is being answered. */
  cancel(): void {
    this.#turn += 1;
    this.state = null;
    this.cancelled = true;
    void this.#explorer?.then((explorer) => explorer.cancel());
  }

  /** Gives the memory back. */
  close(): void {
    this.#turn += 1;
    void this.#explorer?.then((explorer) => {
      explorer.cancel();
      explorer.close();
    });
  }

  #end(turn: number, specs: Spec[], fault: Explained | null): void {
    if (turn !== this.#turn) return;
    this.specs = specs;
    this.fault = fault;
    this.state = null;
  }

  async #answer(sql: string, turn: number): Promise<Spec[]> {
    const session = this.#session;
    const explorer = await this.#begin();
    const { own, compare, from, to, setPer } = session.selection;
    const day = setPer ?? session.facts.newestAsOf;
    const chosen = { own, areas: compare.join(','), set_per: day, from, to };
    const told = (state: ExplorerState) => {
      if (turn === this.#turn) this.state = state;
    };
    const answer = await explorer.ask(sql, chosen, session.revision, told);
    const nameOf = (wanted: string) =>
      wanted === '000' ? countryName : session.facts.areas.find(({ code }) => code === wanted)?.name;
    return answerSpecs(answer, {
      ...titleOf(sql),
      ...this.#said,
      sql,
      own: nameOf(own) ?? own,
      ownCode: own,
      compare,
      areaName: nameOf,
      setPer: day,
    });
  }

  /** What asks is fetched with the first question. */
  #begin(): Promise<Explorer> {
    this.#explorer ??= import('./explorer').then(
      ({ Explorer }) => new Explorer(async () => (await this.#session.whenReady()).held),
    );
    return this.#explorer;
  }
}
