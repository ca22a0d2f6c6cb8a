import { Fnv1a } from '../format/fnv1a';

const utf8 = new TextEncoder();

/**
 * One fingerprint of files by their paths, datapackage.json among them: 16 hex digits that change when a byte, a
 * path or the number of files changes, in whatever order they come. It sees change, it does not stop forgery.
 */
export function fingerprint(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = new Fnv1a();
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array();
    hash.add(utf8.encode(`${path}\0${bytes.length}\0`)).add(bytes);
  }
  return hash.hex();
}
