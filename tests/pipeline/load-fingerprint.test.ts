import { expect, test } from 'vitest';
import { fnv1a } from '../../src/lib/format/fnv1a';
import { fingerprint } from '../../src/lib/pipeline/fingerprint';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['datapackage.json', bytes('{}')],
  ['a.csv', bytes('1')],
]);

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('FNV-1a of %j as published', (text, expected) => {
  expect(fnv1a(bytes(text))).toBe(expected);
});

test('the same files in another order have the same fingerprint', () => {
  expect(fingerprint(new Map([...files].reverse()))).toBe(fingerprint(files));
  expect(fingerprint(files)).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  [
    'a byte',
    [
      ['datapackage.json', '{}'],
      ['a.csv', '2'],
    ],
  ],
  [
    'a path',
    [
      ['datapackage.json', '{}'],
      ['b.csv', '1'],
    ],
  ],
  ['a missing file', [['datapackage.json', '{}']]],
  [
    'an empty file more',
    [
      ['datapackage.json', '{}'],
      ['a.csv', '1'],
      ['b.csv', ''],
    ],
  ],
  [
    'bytes that moved from one file to the next',
    [
      ['datapackage.json', '{'],
      ['a.csv', '}1'],
    ],
  ],
])('%s changes it', (_, changed) => {
  const other = new Map(changed.map(([path, text]) => [path!, bytes(text!)]));
  expect(fingerprint(other)).not.toBe(fingerprint(files));
});
