import type { Progress } from '../export/paper';

const failed = 'Det kunne ikke lade sig gøre i denne browser.';
const stopped = 'Stoppet. Der er ikke gemt noget.';

/** One piece of work at a time that a person waits for: what it says, how far it is, and how it is stopped. */
export class Work {
  busy = $state(false);
  /** what came of it, or how far it is */
  said = $state('');
  #stop: AbortController | null = null;

  /**
   * Does the work and says what came of it; what it throws is said as a failure, never thrown on.
   * @param of how many figures there are: with more than one, each is told
   */
  async run(work: (progress: Progress) => Promise<string>, of = 1): Promise<void> {
    if (this.busy) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.busy = true;
    this.said = of > 1 ? 'Forbereder …' : '';
    const onfigure = (number: number) => {
      if (of > 1) this.said = `Figur ${number} af ${of} …`;
    };
    try {
      this.said = await work({ signal: stop.signal, onfigure });
    } catch (reason) {
      // why is for those who mend it
      if (!stop.signal.aborted) console.error(reason);
      this.said = stop.signal.aborted ? stopped : failed;
    } finally {
      this.busy = false;
      this.#stop = null;
    }
  }

  /** Stops before the next figure. */
  cancel(): void {
    this.#stop?.abort();
  }
}

export const refused = failed;
