import { Fnv1a } from '../format/fnv1a';

/** Larger contents are hashed in pieces of so many bytes, so that they need not be held as a whole. */
const pieceSize = 4 * 1_048_576;

type Kind = 'sha256' | 'sha256-4mib' | 'fnv1a';

async function* pieces(content: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < content.size; at += pieceSize)
    yield new Uint8Array(await content.slice(at, at + pieceSize).arrayBuffer());
}

async function sha256(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await subtle.digest('SHA-256', bytes));
}

/** The hash of the hashes of the pieces, one after the other. */
async function sha256OfPieces(subtle: SubtleCrypto, content: Blob): Promise<Uint8Array> {
  const hashes: number[] = [];
  for await (const piece of pieces(content)) hashes.push(...(await sha256(subtle, piece)));
  return sha256(subtle, Uint8Array.from(hashes));
}

async function hashOf(kind: Kind, content: Blob): Promise<string> {
  const { subtle } = globalThis.crypto;
  if (kind === 'fnv1a') {
    const hash = new Fnv1a();
    for await (const piece of pieces(content)) hash.add(piece);
    return `fnv1a:${hash.hex()}`;
  }
  const digest =
    kind === 'sha256'
      ? await sha256(subtle, new Uint8Array(await content.arrayBuffer()))
      : await sha256OfPieces(subtle, content);
  return `${kind}:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Browsers have no SHA-256 on plain http. */
function hasSha256(): boolean {
  return (globalThis.crypto?.subtle as SubtleCrypto | undefined) !== undefined;
}

/** Hash of a content with the name of its kind before it: `sha256:...`, of large ones `sha256-4mib:...`, `fnv1a:...` where the browser has no SHA-256. */
export function contentHash(content: Blob): Promise<string> {
  const kind = content.size > pieceSize ? 'sha256-4mib' : 'sha256';
  return hashOf(hasSha256() ? kind : 'fnv1a', content);
}

/** Whether a content has a hash, of whichever kind; one of a kind that cannot be made here is believed. */
export async function hasHash(content: Blob, hash: string): Promise<boolean> {
  const kind = (['sha256', 'sha256-4mib', 'fnv1a'] as const).find((name) => hash.startsWith(`${name}:`));
  if (kind === undefined) return false;
  return (kind !== 'fnv1a' && !hasSha256()) || hash === (await hashOf(kind, content));
}
