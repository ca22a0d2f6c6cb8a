import { expect, test } from 'vitest';
import { measureOfHeading } from '../../src/lib/validate/measure-of-heading';
import { textTable } from './text-table';

function measure(heading: string, context = '') {
  return measureOfHeading(textTable([heading], []), 0, context);
}

test.each([
  ['Antal ledige fuldtidspersoner', 'unemployed', ''],
  ['Ledige fuldtidspersoner i pct. af arbejdsstyrken', 'unemployed_share', 'labour_force'],
  ['LEDIGE  fuldtidspersoner i pct. af arb', 'unemployed_share', 'labour_force'],
])('%j is known without its file', (heading, id, basis) => {
  expect(measure(heading)).toMatchObject({ measure: id, basis, adjustment: 'actual' });
});

test('the table in the name of the file says what "Antal personer" counts', () => {
  expect(measure('Antal personer', 'y60a02.csv')).toMatchObject({ measure: 'cash_assistance_persons' });
  expect(measure('Antal personer', 'y14d03.csv')).toMatchObject({ measure: 'y14d03_antal_personer' });
  expect(measure('Antal personer')).toMatchObject({ measure: 'antal_personer', unit: 'personer' });
});

test('two shares of different things have different bases', () => {
  const work = measure('Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år', 'y60a02');
  const people = measure('Fuldtidspersoner i pct. af befolkningen', 'y60a02');
  expect([work?.['basis'], people?.['basis']]).toEqual(['labour_force', 'population_16_66']);
});

test('an unknown share keeps what it is a share of', () => {
  expect(measure('Aktiverede i pct. af jobparate ydelsesmodtagere')).toEqual({
    measure: 'aktiverede_i_pct_af_jobparate_ydelsesmodtagere',
    unit: 'pct.',
    basis: 'jobparate_ydelsesmodtagere',
    adjustment: 'actual',
  });
  expect(measure('Andel i job af alle 18-64-årige')).toMatchObject({ unit: 'pct.', basis: 'aged_18_64' });
});

test('a seasonally adjusted series is the same measure on a line of its own', () => {
  const heading = 'Antal ledige fuldtidspersoner (sæsonkorrigeret)';
  expect(measure(heading)).toMatchObject({ measure: 'unemployed', adjustment: 'seasonal' });
  const actual = 'Antal ledige fuldtidspersoner, ikke sæsonkorrigeret';
  expect(measure(actual)).toMatchObject({ measure: 'unemployed', adjustment: 'actual' });
});

test('a group over several columns is repeated over each of them', () => {
  const cells = [
    ['', 'Antal personer', ''],
    ['Område', 'Mænd', 'Kvinder'],
  ];
  const text = textTable(['Område', 'Antal personer Mænd', 'Kvinder'], [], {
    headerCells: cells,
    headerRows: 2,
  });
  expect(measureOfHeading(text, 2, 'y60a02')).toMatchObject({
    measure: 'cash_assistance_persons',
    group: 'Kvinder',
  });
});
