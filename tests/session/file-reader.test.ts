import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileReaderWorker, ReadingStopped } from '../../src/lib/session/file-reader';

class SilentWorker {
  static started = 0;
  static ended = 0;
  constructor() {
    SilentWorker.started += 1;
  }
  postMessage(): void {
    // it never answers
  }
  terminate(): void {
    SilentWorker.ended += 1;
  }
}

const counted = () => ({ started: SilentWorker.started, ended: SilentWorker.ended });
const request = { file: 'a.csv', blob: new Blob(['a;b\n1;2\n']), areas: [] };
const take = () => Promise.resolve();

beforeEach(() => {
  Object.assign(SilentWorker, { started: 0, ended: 0 });
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => vi.unstubAllGlobals());

test('what is cancelled rejects, and the next file starts a worker of its own', async () => {
  const reader = new FileReaderWorker();
  const first = reader.look(request, take);
  reader.stop();
  await expect(first).rejects.toBeInstanceOf(ReadingStopped);
  void reader.look(request, take).catch(() => undefined);
  expect(counted()).toEqual({ started: 2, ended: 1 });
});

test('a reader that is closed starts no worker, whoever asks again', async () => {
  const reader = new FileReaderWorker();
  const first = reader.look(request, take);
  reader.close();
  await expect(first).rejects.toBeInstanceOf(ReadingStopped);
  await expect(reader.look(request, take)).rejects.toBeInstanceOf(ReadingStopped);
  await expect(reader.packed(1)).rejects.toBeInstanceOf(ReadingStopped);
  await reader.release(1);
  expect(counted()).toEqual({ started: 1, ended: 1 });
});
