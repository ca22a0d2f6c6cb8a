import { expect, test } from 'vitest';
import { readAreas } from '../../src/lib/pipeline/load-areas';

const header = 'code,name,kind,region,landsdel,group';
const read = (...rows: string[]) => readAreas(new TextEncoder().encode([header, ...rows].join('\n') + '\n'));

test('areas are read, empty cells are null', () => {
  const vejen = '575,Vejen,municipality,Region Syddanmark,Landsdel Sydjylland,Oplandskommuner';
  const { areas, problems } = read('000,Hele landet,country,,,', vejen);
  expect(problems).toEqual([]);
  expect(areas).toEqual([
    { code: '000', name: 'Hele landet', kind: 'country', region: null, landsdel: null, group: null },
    {
      code: '575',
      name: 'Vejen',
      kind: 'municipality',
      region: 'Region Syddanmark',
      landsdel: 'Landsdel Sydjylland',
      group: 'Oplandskommuner',
    },
  ]);
});

test('a row that names no area is left out and told by its line', () => {
  const { areas, problems } = read(
    '57,Vejen,municipality,,,',
    '621,Kolding,municipality,,,',
    '630,Vejle,town,,,',
  );
  expect(areas.map((area) => area.code)).toEqual(['621']);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ['area_wrong', 2],
    ['area_wrong', 4],
  ]);
});

test('no list is one problem', () => {
  expect(readAreas(null).problems.map((problem) => problem.code)).toEqual(['areas_missing']);
});
