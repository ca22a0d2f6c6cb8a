import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { contentHash, hasHash } from '../../src/lib/archive/content-hash';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const mebibyte = 1_048_576;

function content(size: number, changedAt?: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 251);
  if (changedAt !== undefined) bytes[changedAt] = (bytes[changedAt] ?? 0) ^ 1;
  return bytes;
}

afterEach(() => vi.unstubAllGlobals());

test('a small content has the hash that every tool makes', async () => {
  const bytes = content(1000);
  expect(await contentHash(new Blob([bytes]))).toBe(`sha256:${sha256(bytes).toString('hex')}`);
});

test('a large one has the hash of the hashes of its pieces', async () => {
  const bytes = content(9 * mebibyte);
  const pieces = [0, 4, 8].map((at) => sha256(bytes.subarray(at * mebibyte, (at + 4) * mebibyte)));
  const whole = sha256(Buffer.concat(pieces)).toString('hex');
  expect(await contentHash(new Blob([bytes]))).toBe(`sha256-4mib:${whole}`);
});

test.each([0, 4 * mebibyte - 1, 4 * mebibyte, 9 * mebibyte - 1])(
  'a change of one bit at %i is seen',
  async (at) => {
    const hash = await contentHash(new Blob([content(9 * mebibyte)]));
    expect(await hasHash(new Blob([content(9 * mebibyte)]), hash)).toBe(true);
    expect(await hasHash(new Blob([content(9 * mebibyte, at)]), hash)).toBe(false);
  },
);

test('a hash in one piece of a large content is still known', async () => {
  const bytes = content(5 * mebibyte);
  expect(await hasHash(new Blob([bytes]), `sha256:${sha256(bytes).toString('hex')}`)).toBe(true);
});

test('where there is no SHA-256 another sees changes, and a hash that cannot be made is believed', async () => {
  vi.stubGlobal('crypto', {});
  const bytes = content(5 * mebibyte);
  const hash = await contentHash(new Blob([bytes]));
  expect(hash).toMatch(/^fnv1a:[0-9a-f]{16}$/);
  expect(await hasHash(new Blob([bytes]), hash)).toBe(true);
  expect(await hasHash(new Blob([content(5 * mebibyte, 7)]), hash)).toBe(false);
  expect(await hasHash(new Blob([bytes]), 'sha256:0000')).toBe(true);
});

test.each(['', 'md5:abc', 'abc'])('»%s« is the hash of nothing', async (hash) => {
  expect(await hasHash(new Blob([content(10)]), hash)).toBe(false);
});
