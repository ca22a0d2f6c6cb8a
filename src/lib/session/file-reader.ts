import type { PackedTable } from '../db/packed-table';
import type { LookRequest } from '../pipeline/readings';
import type { StreamPortion } from '../pipeline/stream/stream-file';
import type { PackedFile } from '../pipeline/read-package';
import type { Look, Window } from '../schema/look';

/** A file to be looked at. `deliver`: the rows of a large one are sent, too. */
export interface LookQuestion {
  request: LookRequest;
  deliver: boolean;
}

/** What the worker is asked about the reading with a number. */
export type Question = { turn: number; id: number } & (
  | { ask: 'look'; with: LookQuestion }
  | { ask: 'pack' | 'tidyCsv'; with: LookRequest }
  | { ask: 'around'; with: { line: number } }
  | { ask: 'packed' | 'release'; with?: undefined }
);

/** The portion that was sent for a turn is taken: the next may come. */
export interface Taken {
  taken: number;
}

export interface Answer {
  turn: number;
  /** not the answer yet: rows of a large file, to be taken before the next are sent */
  portion?: StreamPortion;
  value?: unknown;
  failed?: string;
}

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'turn'> : never) : never;

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (reason: Error) => void;
  take?: (portion: StreamPortion) => Promise<void>;
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
  #closed = false;
  #turn = 0;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();
  readonly #requests = new Map<number, LookRequest>();
  /** numbers of what this worker has read */
  #held = new Set<number>();

  /**
   * Reads a file. Rejects with `ReadingStopped` where it was cancelled or the worker died; the next file starts a new one.
   * @param take given the rows of a large file, portion by portion; those of others stay in the worker
   */
  look(request: LookRequest, take: (id: number, portion: StreamPortion) => Promise<void>): Promise<Look> {
    return this.#look(request, take);
  }

  /** Reads a file as `look` does, but of a large one the head only, which the look says. */
  peek(request: LookRequest): Promise<Look> {
    return this.#look(request);
  }

  /** The rows around a line of the file. */
  async around(id: number, line: number): Promise<Window<string[]>> {
    await this.#again(id);
    return (await this.#ask({ ask: 'around', id, with: { line } })) as Window<string[]>;
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

  /** A file's rows as they are stored, as CSV; null where there are none. It is not kept. */
  async tidyCsv(request: LookRequest): Promise<string | null> {
    return (await this.#ask({ ask: 'tidyCsv', id: 0, with: request })) as string | null;
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

  /** Stops for good: whoever asks from now on is told so, and no worker is started. */
  close(): void {
    this.#closed = true;
    this.stop('the file reader was closed');
  }

  async #look(
    request: LookRequest,
    take?: (id: number, portion: StreamPortion) => Promise<void>,
  ): Promise<Look> {
    const id = ++this.#lastId;
    const deliver = take && ((portion: StreamPortion) => take(id, portion));
    const given = { request, deliver: take !== undefined };
    const look = (await this.#ask({ ask: 'look', id, with: given }, deliver)) as Look;
    this.#requests.set(id, request);
    this.#held.add(id);
    return look;
  }

  async #again(id: number): Promise<void> {
    const request = this.#requests.get(id);
    if (this.#held.has(id) || !request) return;
    await this.#ask({ ask: 'look', id, with: { request, deliver: false } });
    this.#held.add(id);
  }

  #ask(question: Asked, take?: Waiting['take']): Promise<unknown> {
    if (this.#closed) return Promise.reject(new ReadingStopped('the file reader was closed'));
    const turn = ++this.#turn;
    const worker = (this.#worker ??= this.#start());
    return new Promise((resolve, reject) => {
      this.#waiting.set(turn, { resolve, reject, take });
      worker.postMessage({ ...question, turn });
    });
  }

  /** Hands a portion on, and asks for the next; where it cannot be taken, the reading is given up. */
  async #take(worker: Worker, turn: number, portion: StreamPortion): Promise<void> {
    const waiting = this.#waiting.get(turn);
    try {
      await waiting?.take?.(portion);
      worker.postMessage({ taken: turn } satisfies Taken);
    } catch (thrown) {
      this.#waiting.delete(turn);
      waiting?.reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
      if (worker === this.#worker) this.stop();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./file-reader.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { turn, portion, value, failed } }: MessageEvent<Answer>) => {
      const waiting = this.#waiting.get(turn);
      if (portion) return void this.#take(worker, turn, portion);
      this.#waiting.delete(turn);
      if (failed === undefined) waiting?.resolve(value);
      else waiting?.reject(new Error(failed));
    };
    worker.onerror = (event) => this.stop(`the file reader stopped: ${event.message}`);
    return worker;
  }
}
