import type { PackedTable } from '../db/packed-table';
import { Readings, type Deliver } from '../pipeline/readings';
import type { Answer, LookQuestion, Question, Taken } from './file-reader';

const readings = new Readings();

/** Called when the page has taken what was sent last, by the turn that it was sent for: two files may be read at a time. */
const waiting = new Map<number, () => void>();

/** Sends portions of a large file's rows: the next is read while the page takes the one before, and no more. */
class Delivery {
  #taken: Promise<void> = Promise.resolve();

  constructor(readonly turn: number) {}

  readonly deliver: Deliver = async (portion) => {
    await this.#taken;
    this.#taken = new Promise((resolve) => waiting.set(this.turn, resolve));
    const answer: Answer = { turn: this.turn, portion };
    self.postMessage(answer, { transfer: bytesIn(portion) });
  };

  /** Resolves when the page has taken all of them. */
  async whole(): Promise<void> {
    await this.#taken;
  }
}

async function look(id: number, turn: number, { request, deliver }: LookQuestion): Promise<unknown> {
  const delivery = new Delivery(turn);
  const found = await readings.look(id, request, deliver ? delivery.deliver : undefined);
  await delivery.whole();
  return found;
}

function answer({ ask, id, turn, with: given }: Question): unknown {
  if (ask === 'look') return look(id, turn, given);
  if (ask === 'around') return readings.around(id, given.line);
  if (ask === 'packed') return readings.packed(id);
  if (ask === 'pack') return readings.pack(given);
  if (ask === 'tidyCsv') return readings.tidyCsv(given);
  return readings.release(id);
}

/** Bytes are handed over, not copied. */
function bytesIn(value: unknown): ArrayBuffer[] {
  const { bytes, packed } = (value ?? {}) as { bytes?: Uint8Array; packed?: PackedTable };
  return [bytes, packed?.bytes].flatMap((found) => (found ? [found.buffer as ArrayBuffer] : []));
}

self.onmessage = async ({ data }: MessageEvent<Question | Taken>) => {
  if ('taken' in data) return waiting.get(data.taken)?.();
  try {
    const value = await answer(data);
    self.postMessage({ turn: data.turn, value } satisfies Answer, { transfer: bytesIn(value) });
  } catch (thrown) {
    const failed = thrown instanceof Error ? thrown.message : String(thrown);
    self.postMessage({ turn: data.turn, failed } satisfies Answer);
  } finally {
    waiting.delete(data.turn);
  }
};
