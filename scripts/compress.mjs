// Lays a .br and a .gz beside every file that never changes, for servers that serve those.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './install.mjs';

/** Compresses every text and wasm file under a folder. @param {string} folder @param {number} quality of brotli, 0 to 11 */
export function compressFolder(folder, quality = 9) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|css|wasm|json|csv|svg)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compressFolder(join(root, 'build/_app/immutable'));
