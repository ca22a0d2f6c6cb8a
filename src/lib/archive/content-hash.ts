import { fnv1a } from '../format/fnv1a';

/** Hash of some bytes with the name of its kind before it: `sha256:...`, or `fnv1a:...` where the browser has no SHA-256. */
export async function contentHash(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return `fnv1a:${fnv1a(bytes)}`;
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether bytes have a hash, of whichever kind; one of a kind that cannot be made here is believed. */
export async function hasHash(bytes: Uint8Array, hash: string): Promise<boolean> {
  if (hash.startsWith('fnv1a:')) return hash === `fnv1a:${fnv1a(bytes)}`;
  const own = await contentHash(bytes);
  return own.startsWith('fnv1a:') || own === hash;
}
