import { readFile } from '../read/read-file';
import type { Area } from '../schema/area-lookup';
import type { Problem } from '../schema/problem';

const kinds: readonly string[] = [
  'country',
  'region',
  'landsdel',
  'municipality',
  'other',
] satisfies Area['kind'][];

function isKind(text: string): text is Area['kind'] {
  return kinds.includes(text);
}

function problem(code: string, message: string, row: number | null, value: string | null): Problem {
  const remedy = 'Ret reference/areas.csv: code,name,kind,region,landsdel,group; koden har tre cifre.';
  return { severity: 'error', code, row, column: null, value, message, remedy };
}

/** Reads reference/areas.csv; null where there is none. A row that names no area is left out and told. */
export function readAreas(bytes: Uint8Array | null): { areas: Area[]; problems: Problem[] } {
  if (!bytes) {
    return { areas: [], problems: [problem('areas_missing', 'Listen over områder mangler.', null, null)] };
  }
  const { columns, rows, lines } = readFile('areas.csv', bytes);
  const areas: Area[] = [];
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    const cell = (name: string) => (row[columns.indexOf(name)] ?? '').trim();
    const [code, name, kind] = [cell('code'), cell('name'), cell('kind')];
    if (!/^\d{3}$/.test(code) || name === '' || !isKind(kind)) {
      const message = 'Rækken er ikke et område: kode, navn eller art mangler.';
      problems.push(problem('area_wrong', message, lines[index] ?? null, row.join(', ').slice(0, 200)));
      return;
    }
    const optional = (name: string) => cell(name) || null;
    areas.push({
      code,
      name,
      kind,
      region: optional('region'),
      landsdel: optional('landsdel'),
      group: optional('group'),
    });
  });
  return { areas, problems };
}
