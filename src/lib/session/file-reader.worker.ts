import type { PackedTable } from '../db/packed-table';
import { Readings } from '../pipeline/readings';
import type { Answer, Question } from './file-reader';

const readings = new Readings();

function answer({ ask, id, with: given }: Question): unknown {
  if (ask === 'look') return readings.look(id, given);
  if (ask === 'rows') return readings.rows(id, given.kind, given.from, given.count);
  if (ask === 'packed') return readings.packed(id);
  if (ask === 'pack') return readings.pack(given);
  return readings.release(id);
}

/** Bytes are handed over, not copied. */
function bytesIn(value: unknown): ArrayBuffer[] {
  const { bytes, packed } = (value ?? {}) as { bytes?: Uint8Array; packed?: PackedTable };
  return [bytes, packed?.bytes].flatMap((found) => (found ? [found.buffer as ArrayBuffer] : []));
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  try {
    const value = await answer(data);
    self.postMessage({ turn: data.turn, value } satisfies Answer, { transfer: bytesIn(value) });
  } catch (thrown) {
    const failed = thrown instanceof Error ? thrown.message : String(thrown);
    self.postMessage({ turn: data.turn, failed } satisfies Answer);
  }
};
