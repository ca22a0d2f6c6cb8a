import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';

/** The columns of such an export, and what each of them holds. */
export const largeExportColumns = {
  OMRÅDE: 'VARCHAR',
  KØN: 'VARCHAR',
  ALDER: 'VARCHAR',
  CIVILSTAND: 'VARCHAR',
  TID: 'VARCHAR',
  INDHOLD: 'DOUBLE',
};

const ages = Array.from({ length: 126 }, (_, age) => `${age} år`);
const civilStates = ['Ugift', 'Gift/separeret', 'Enke/enkemand', 'Fraskilt'];

function municipalities() {
  const lines = readFileSync(join(root, 'data/reference/areas.csv'), 'utf8').trim().split('\n');
  return lines
    .map((line) => line.split(','))
    .flatMap(([, name, kind]) => (kind === 'municipality' ? [name] : []));
}

/** Keys of the population by municipality, sex, age and civil state, quarter by quarter. */
function* keys() {
  const areas = municipalities();
  for (let quarter = 0; ; quarter += 1) {
    const period = `${1900 + Math.floor(quarter / 4)}K${(quarter % 4) + 1}`;
    for (const area of areas)
      for (const sex of ['Mænd', 'Kvinder'])
        for (const age of ages)
          for (const civil of civilStates) yield `${area};${sex};${age};${civil};${period}`;
  }
}

/**
 * Writes an export as Statistikbanken lays out its population, with invented counts: the same for the same number of rows.
 * A row has about 46 bytes; the file's name should hold `folk1a`.
 * @param {string} path @param {number} rows
 */
export function writeLargeExport(path, rows) {
  const lines = [Object.keys(largeExportColumns).join(';')];
  let count = 1;
  for (const key of keys()) {
    if (lines.length > rows) break;
    count = (count * 1103515245 + 12345) & 0x7fffffff;
    lines.push(`${key};${count % 4000}`);
  }
  writeFileSync(path, `${lines.join('\n')}\n`);
}
