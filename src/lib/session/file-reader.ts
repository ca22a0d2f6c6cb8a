import type { Understood } from '../pipeline/understand';
import type { Area } from '../schema/area-lookup';
import type { ResourceSettings } from '../schema/data-package';

/** What the worker needs to understand a file. Plain data: it is copied to the worker. */
export interface ReadRequest {
  file: string;
  bytes: Uint8Array;
  areas: readonly Area[];
  settings?: ResourceSettings;
  defaultArea?: string;
}

/** Reads and checks files in a worker, so that a large one does not stop the page. Started at the first file. */
export class FileReaderWorker {
  #worker: Worker | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  /** Understands one file at a time. Rejects where the worker died; the next file starts a new one. */
  understand(request: ReadRequest): Promise<Understood> {
    const answer = this.#queue.then(() => this.#ask(request));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(request: ReadRequest): Promise<Understood> {
    const worker = (this.#worker ??= new Worker(new URL('./file-reader.worker.ts', import.meta.url), {
      type: 'module',
    }));
    return new Promise((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<Understood>) => resolve(event.data);
      worker.onerror = (event) => {
        this.close();
        reject(new Error(`the file reader stopped: ${event.message}`));
      };
      worker.postMessage(request);
    });
  }
}
