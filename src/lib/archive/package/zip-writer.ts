import { Zip, ZipDeflate } from 'fflate';

/** A file on its way into a zip. */
export interface ZipEntry {
  path: string;
  content: Blob | Uint8Array;
}

const portion = 262_144;

/** Lets the page breathe between two portions. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function bytesOf(content: Blob | Uint8Array): Promise<Uint8Array> {
  return content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
}

/** Packs files into a zip, portion by portion: no task of the page is held up, and no worker is needed. */
export async function writeZip(entries: readonly ZipEntry[]): Promise<Blob> {
  const parts: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failed = error;
    else parts.push(chunk);
  });
  for (const { path, content } of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    const bytes = await bytesOf(content);
    for (let at = 0; at < bytes.length; at += portion) {
      file.push(bytes.subarray(at, at + portion), at + portion >= bytes.length);
      await pause();
    }
    if (bytes.length === 0) file.push(new Uint8Array(), true);
  }
  zip.end();
  if (failed) throw failed;
  return new Blob(parts as BlobPart[], { type: 'application/zip' });
}
