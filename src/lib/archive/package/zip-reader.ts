import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

/** Why a zip is not unpacked. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused';
}

const portion = 262_144;
const megabyte = 1_048_576;
/** of all files together, unpacked */
const mostBytes = 512 * megabyte;
const mostFiles = 10_000;

const tooLarge = 'Filen fylder for meget, når den pakkes ud.';
const notWhole = 'Filen er ikke en hel ZIP-fil.';

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Takes what comes out of the zip, and stops where it is more than any archive holds. */
class Unpacking {
  readonly files = new Map<string, Uint8Array[]>();
  readonly #whole = new Set<string>();
  #bytes = 0;
  #failed: string | null = null;

  start(path: string): void {
    if (this.files.has(path)) this.#failed ??= `Filen »${path.slice(0, 100)}« er der to gange.`;
    if (this.files.size >= mostFiles) this.#failed ??= tooLarge;
    this.files.set(path, []);
  }

  take(path: string, chunk: Uint8Array | null, isLast: boolean): void {
    if (chunk === null) this.#failed ??= notWhole;
    else {
      this.#bytes += chunk.length;
      if (this.#bytes > mostBytes) this.#failed ??= tooLarge;
      this.files.get(path)?.push(chunk.slice());
      if (isLast) this.#whole.add(path);
    }
  }

  check(isEnd = false): void {
    if (isEnd && this.#whole.size < this.files.size) this.#failed ??= notWhole;
    if (this.#failed) throw new ZipRefused(this.#failed);
  }
}

function joined(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Unpacks a zip portion by portion. Paths are names and nothing else: nothing is written anywhere.
 * Rejects with `ZipRefused` where it is not whole or larger than an archive can be, before it is unpacked that far.
 */
export async function readZip(zip: Blob): Promise<Map<string, Uint8Array>> {
  const bytes = new Uint8Array(await zip.arrayBuffer());
  const unpacking = new Unpacking();
  const unzip = new Unzip((file) => {
    unpacking.start(file.name);
    file.ondata = (error, chunk, isLast) => unpacking.take(file.name, error ? null : chunk, isLast);
    file.start();
  });
  unzip.register(UnzipPassThrough);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += portion) {
      unzip.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
      unpacking.check();
      await pause();
    }
  } catch (thrown) {
    throw thrown instanceof ZipRefused ? thrown : new ZipRefused(notWhole);
  }
  unpacking.check(true);
  if (unpacking.files.size === 0) throw new ZipRefused(notWhole);
  return new Map([...unpacking.files].map(([path, chunks]) => [path, joined(chunks)]));
}
