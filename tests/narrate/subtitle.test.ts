import { expect, test } from 'vitest';
import { persons, thousandKroner } from '../../src/lib/format/unit';
import { subtitle } from '../../src/lib/narrate/subtitle';
import { tile } from './specs';

test("a tile's amount is in whole kroner, and its history says that it is in thousands", () => {
  const description = 'Netto; over 0 er merforbrug.';
  const said = (unit: typeof thousandKroner) => subtitle({ ...tile, description, unit }, tile.subject);
  expect(said(thousandKroner)).toBe('Netto; over 0 er merforbrug. Kurven er i 1.000 kr.');
  expect(said(persons)).toBe('Netto; over 0 er merforbrug.');
});
