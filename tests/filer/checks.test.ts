import { expect, test } from 'vitest';
import { checksOf } from '../../src/routes/filer/checks';
import { look, problem } from './given';

const outcomes = (of: Parameters<typeof look>[0]) =>
  Object.fromEntries(checksOf(look(of)).map(({ what, outcome }) => [what, outcome]));

test('every check of a good file is named with its outcome', () => {
  expect(outcomes({ weeks: ['2023-W03', '2023-W04'] })).toEqual({
    'Samme tal to gange': 'good',
    '»I alt« mod delene': 'good',
    '»Heraf« mod det hele': 'good',
    'Uger uden tal': 'good',
    'Celler uden tal': 'good',
  });
});

test('what is wrong is told by the check that found it', () => {
  const problems = [
    problem({ code: 'duplicate_key', severity: 'error' }),
    problem({ code: 'total_differs' }),
    problem({ code: 'part_exceeds_whole' }),
    problem(),
  ];
  expect(outcomes({ problems })).toEqual({
    'Samme tal to gange': 'wrong',
    '»I alt« mod delene': 'look',
    '»Heraf« mod det hele': 'look',
    'Uger uden tal': 'look',
    'Celler uden tal': 'look',
  });
});

test('weeks that lack are counted between the first and the last, across a year too', () => {
  const found = (weeks: string[]) =>
    checksOf(look({ weeks })).find(({ what }) => what === 'Uger uden tal')?.found;
  expect(found(['2023-W01', '2023-W04'])).toContain('2 uger');
  expect(found(['2022-W52', '2023-W01'])).toContain('Ingen');
  expect(found(['2023-W01'])).toBeUndefined();
});

test('a file that is no table has no checks', () => {
  expect(checksOf(look({ table: null }))).toEqual([]);
});
