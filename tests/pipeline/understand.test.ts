import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/lib/pipeline/understand';
import { layouts } from '../../src/lib/schema/layouts';
import { testAreas } from '../schema/test-areas';
import { understood, type Expected } from './understood';

const folder = join(import.meta.dirname, 'cases');
const cases = readdirSync(folder);

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
}

describe('every odd file is understood as its folder says', () => {
  test.each(cases)('%s', (name) => {
    expect(understood(name)).toEqual(expectedOf(name));
  });
});

test('every layout has a case', () => {
  const shown = new Set(cases.map((name) => expectedOf(name).layout));
  expect(layouts.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
});

describe('what no case can show', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const areas = { areas: testAreas };

  test('without an own municipality the area is asked for', () => {
    const pools = bytes('Projekt;Status;Mål\nBrobygning;Igangværende;10\n');
    const { typed, problems } = understand('puljer.csv', pools, areas);
    expect(typed?.rows).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('area_missing');
  });

  test('the day comes from the name of the file', () => {
    const file = bytes('Periode;Område;Antal ledige fuldtidspersoner\n2026M06;Vejen;353\n');
    expect(understand('y25i01-hentet-2026-08-18.csv', file, areas).typed?.asOf).toBe('2026-08-18');
    const settings = { asOf: '2026-09' };
    expect(understand('y25i01.csv', file, { ...areas, settings }).typed?.asOf).toBe('2026-09');
  });

  test('a refused file keeps none of its cells, and no problem quotes them', () => {
    const file = bytes(
      'CPR;Ydelse;Navn\n101250-4321;Kontanthjælp;En;for meget\n1112514321;Sygedagpenge;To\n',
    );
    const said = JSON.stringify(understand('liste.csv', file, areas));
    expect(said).toContain('cpr_column');
    expect(said).not.toMatch(/101250|111251|4321|Kontanthjælp/);
  });

  test('one personal number among other cells is not quoted', () => {
    const file = bytes(
      'Periode;Område;Antal ledige\n2022M11;Vejen;3\n2022M12;Vejen;101250-4321\n2023M01;Vejen;4\n',
    );
    const { problems } = understand('y25i01.csv', file, areas);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'not_a_number', value: '######-####' }));
    expect(JSON.stringify(problems)).not.toContain('4321');
  });

  test('fifty of one kind are told, and how many more', () => {
    const rows = Array.from({ length: 80 }, (_, index) => `2026M06;Sted ${index};1\n`).join('');
    const { problems } = understand('y25i01.csv', bytes(`Periode;Område;Antal ledige\n${rows}`), areas);
    const unknown = problems.filter(({ code }) => code === 'area_unknown');
    expect(unknown).toHaveLength(51);
    expect(unknown.map(({ message }) => message)).toContain('Det samme gælder 30 steder mere i filen.');
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['a byte order mark only', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
    ['line ends', bytes('\n\n\n')],
    ['delimiters', bytes(';;;;\n;;;;\n')],
    ['one word', bytes('hej')],
  ])('%s is no table and no exception', (_, file) => {
    const { typed, problems } = understand('x.csv', file, areas);
    expect(typed).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const { message, remedy } of problems) expect(`${message}|${remedy}`).toMatch(/\p{L}.*\|.*\p{L}/u);
  });
});
