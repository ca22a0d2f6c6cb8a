import type { PackedTable } from '../db/packed-table';
import type { LookRequest, RowsKind } from '../pipeline/readings';
import type { PackedFile } from '../pipeline/read-package';
import type { Look, Window } from '../schema/look';
import type { Cell } from '../schema/typed-table';

/** What the worker is asked about the reading with a number. */
export type Question = { turn: number; id: number } & (
  | { ask: 'look' | 'pack'; with: LookRequest }
  | { ask: 'rows'; with: { kind: RowsKind; from: number; count: number } }
  | { ask: 'packed' | 'release'; with?: undefined }
);

export interface Answer {
  turn: number;
  value?: unknown;
  failed?: string;
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'turn'> : never) : never;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: Error) => void;
}

/** What was being read when it was stopped. */
export class ReadingStopped extends Error {
  override readonly name = 'ReadingStopped';
}

/**
 * Reads and checks files in a worker, so that a large one does not stop the page; the rows stay there. Started at the
 * first file. A worker that has ended has forgotten its files: they are read again when they are asked for.
 */
export class FileReaderWorker {
  #worker: Worker | null = null;
  #turn = 0;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #requests = new Map<number, LookRequest>();
  /** numbers of what this worker has read */
  #held = new Set<number>();

  /** Reads a file. Rejects with `ReadingStopped` where it was cancelled or the worker died; the next file starts a new one. */
  async look(request: LookRequest): Promise<Look> {
    const id = ++this.#lastId;
    const look = (await this.#ask({ ask: 'look', id, with: request })) as Look;
    this.#requests.set(id, request);
    this.#held.add(id);
    return look;
  }

  async rows(
    id: number,
    kind: RowsKind,
    from: number,
    count: number,
  ): Promise<Window<string[]> | Window<Cell[]>> {
    await this.#again(id);
    return (await this.#ask({ ask: 'rows', id, with: { kind, from, count } })) as Window<string[]>;
  }

  /** The rows as bytes for the engine; null where there is nothing to store. */
  async packed(id: number): Promise<PackedTable | null> {
    await this.#again(id);
    return (await this.#ask({ ask: 'packed', id })) as PackedTable | null;
  }

  /** Reads a file and hands over its rows at once, without keeping it. */
  async pack(request: LookRequest): Promise<PackedFile> {
    return (await this.#ask({ ask: 'pack', id: 0, with: request })) as PackedFile;
  }

  async release(id: number): Promise<void> {
    this.#requests.delete(id);
    if (this.#held.delete(id) && this.#worker) await this.#ask({ ask: 'release', id }).catch(() => undefined);
  }

  /** Stops what is being read. What was read before is read again when it is needed. */
  stop(reason = 'reading was stopped'): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#held.clear();
    for (const { reject } of this.#waiting.values()) reject(new ReadingStopped(reason));
    this.#waiting.clear();
  }

  async #again(id: number): Promise<void> {
    const request = this.#requests.get(id);
    if (this.#held.has(id) || !request) return;
    await this.#ask({ ask: 'look', id, with: request });
    this.#held.add(id);
  }

  #ask(question: Asked): Promise<unknown> {
    const turn = ++this.#turn;
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.set(turn, { resolve, reject });
      worker.postMessage({ ...question, turn });
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./file-reader.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { turn, value, failed } }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(turn);
      this.#waiting.delete(turn);
      if (failed === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(failed));
    };
    worker.onerror = (event) => this.stop(`the file reader stopped: ${event.message}`);
    return worker;
  }
}
