import { expect, test } from 'vitest';
import { asOfOf, asOfOfFile } from '../../src/lib/validate/as-of';
import { textTable } from './text-table';

test.each([
  ['2023-01-08', '2023-01-08', '2023-01-08'],
  ['2022-09', '2022-09', '2022-09-30'],
  ['8. januar 2023', '2023-01-08', '2023-01-08'],
  ['februar 2024', '2024-02', '2024-02-29'],
])('%j is kept as %s and counts as %s', (text, stated, date) => {
  expect(asOfOf(text)).toEqual({ stated, date });
});

test.each([
  ['Opgjort pr. 8. januar 2023', '2023-01-08'],
  ['Ukrainere pr. 31. december 2022', '2022-12-31'],
  ['Opdateret den 08-01-2023 kl. 9', '2023-01-08'],
  ['Udtrukket: 2023-01-08', '2023-01-08'],
  ['Opgjort januar 2023', '2023-01'],
])('a title says it: %j', (line, stated) => {
  expect(asOfOfFile(textTable(['A'], [], { preamble: [line] }))?.stated).toBe(stated);
  expect(asOfOfFile(textTable(['A'], [], { footer: [line] }))?.stated).toBe(stated);
});

test.each([
  'Kr. pr. indbygger 2022',
  'Månedlig budgetopfølgning - december 2022',
  'Status 2022',
  'Pr. 31. februar 2022',
])('a title does not say it: %j', (line) => {
  expect(asOfOfFile(textTable(['A'], [], { preamble: [line] }))).toBeNull();
});

test.each([
  ['y25i01-hentet-2026-08-18.csv', '2026-08-18'],
  ['ledighed_18-08-2026.CSV', '2026-08-18'],
  ['budget-2022-12.csv', null],
  ['kolding-aktiv-oktober-2021.csv', null],
])('the name %j says %j', (file, stated) => {
  expect(asOfOfFile(textTable(['A'], [], { file }))?.stated ?? null).toBe(stated);
});
