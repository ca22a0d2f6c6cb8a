// Writes the size and hash of every file into data/datapackage.json, as Data Package v2 has them:
// `node scripts/data-package.mjs [FOLDER]` after any change of a file in data/.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const folder = process.argv[2] ?? process.env.DATA_DIR ?? 'data';
const path = join(folder, 'datapackage.json');
const descriptor = JSON.parse(readFileSync(path, 'utf8'));

for (const resource of descriptor.resources) {
  const bytes = readFileSync(join(folder, resource.path));
  resource.bytes = bytes.length;
  resource.hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

const style = await resolveConfig(path);
writeFileSync(path, await format(JSON.stringify(descriptor), { ...style, parser: 'json' }));
