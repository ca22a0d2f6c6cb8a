import { describe, expect, test } from 'vitest';
import { readDescriptor } from '../../src/lib/pipeline/load-descriptor';

const ugetal = { ownArea: '575', compareAreas: ['621'], meetings: ['2023-01-24', '2022-03-23'] };
const resource = { name: 'a', path: 'a.csv', title: 'A' };

function read(descriptor: unknown) {
  const text = typeof descriptor === 'string' ? descriptor : JSON.stringify(descriptor);
  return readDescriptor(new TextEncoder().encode(text));
}

test('what it says is read, meetings in order', () => {
  const found = read({ name: 'x', title: 'X', resources: [resource], ugetal });
  expect(found.problems).toEqual([]);
  expect(found.package.resources).toEqual([resource]);
  expect(found.package.ugetal.meetings).toEqual(['2022-03-23', '2023-01-24']);
});

test.each([
  [undefined, undefined],
  [['575'], undefined],
  [
    ['510', '575', '530', '510'],
    ['575', '510', '530'],
  ],
  [
    ['Billund', 530, '530'],
    ['575', '530'],
  ],
])('an office that serves %j has %j', (given, ownAreas) => {
  const found = read({ resources: [resource], ugetal: { ...ugetal, ownAreas: given } });
  expect(found.problems).toEqual([]);
  expect(found.package.ugetal.ownAreas).toEqual(ownAreas);
});

describe('how the papers look', () => {
  const brandOf = (brand: unknown) =>
    read({ resources: [resource], ugetal: { ...ugetal, brand } }).package.ugetal.brand;

  test.each([
    [
      { color: '0b5fff', logo: 'logo.png' },
      { color: '0B5FFF', logo: 'logo.png' },
    ],
    [{ color: '#0B5FFF' }, { color: '0B5FFF' }],
    [{ logo: 'billeder/Vejen.JPEG' }, { logo: 'billeder/Vejen.JPEG' }],
    [{ color: 'blå', logo: 'logo.jpg' }, { logo: 'logo.jpg' }],
    [{ color: '123456', logo: 'logo.svg' }, { color: '123456' }],
  ])('%j is read as %j', (given, brand) => {
    expect(brandOf(given)).toEqual(brand);
  });

  test.each([
    undefined,
    null,
    'blå',
    7,
    [],
    {},
    { color: '#12345' },
    { color: '#1234567' },
    { color: 123456 },
    { color: '"><script>' },
    { color: ['123456'] },
    { logo: '../logo.png' },
    { logo: '/logo.png' },
    { logo: 'https://example.org/logo.png' },
    { logo: 'data:image/png;base64,AAAA.png' },
    { logo: 'logo.png?x=.png/../../' },
    { logo: '' },
  ])('%j: papers are plain, and nothing is said to be wrong', (brand) => {
    expect(brandOf(brand)).toBeUndefined();
    expect(read({ resources: [resource], ugetal: { ...ugetal, brand } }).problems).toEqual([]);
  });
});

describe('what cannot be used is told with a remedy, never thrown', () => {
  test.each([
    ['no file', null, 'datapackage_missing'],
    ['a comma too many', '{"resources": [],}', 'datapackage_not_json'],
    ['an empty file', '', 'datapackage_not_json'],
    ['a list', '[]', 'datapackage_without_resources'],
    ['a text', '"x"', 'datapackage_without_resources'],
    ['null', 'null', 'datapackage_without_resources'],
    ['resources that are no list', { resources: {}, ugetal }, 'datapackage_without_resources'],
    ['no own municipality', { resources: [] }, 'own_area_missing'],
    ['an own municipality by name', { resources: [], ugetal: { ownArea: 'Vejen' } }, 'own_area_missing'],
  ])('%s', (_, descriptor, code) => {
    const { problems, package: found } = descriptor === null ? readDescriptor(null) : read(descriptor);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]!.remedy).not.toBe('');
    expect(found.resources).toEqual([]);
    expect(found.ugetal.compareAreas).toEqual([]);
  });

  test.each([
    '../secret.csv',
    'a/../../b.csv',
    '/etc/passwd',
    'https://example.org/a.csv',
    'C:\\a.csv',
    '',
    7,
    null,
  ])('the path %j is left out and the next file stays', (path) => {
    const { problems, package: found } = read({ resources: [{ ...resource, path }, resource], ugetal });
    expect(problems.map((problem) => problem.code)).toEqual(['resource_path_wrong']);
    expect(found.resources).toEqual([resource]);
  });

  test('a file without name or title is known by its path', () => {
    expect(read({ resources: [{ path: 'a.csv' }], ugetal }).package.resources).toEqual([
      { name: 'a.csv', path: 'a.csv', title: 'a.csv' },
    ]);
  });
});
