import { expect, test } from 'vitest';
import { thousandKroner } from '../../src/lib/format/unit';
import { sourceLine } from '../../src/lib/narrate/source-line';

test.each([
  [{ sources: ['STAR'], asOf: '2023-01-24', example: false }, 'Kilde: STAR. Opgjort pr. 24. januar 2023.'],
  [
    { sources: ['STAR', 'STAR'], asOf: '2022-09', example: false },
    'Kilde: STAR. Opgjort pr. september 2022.',
  ],
  [
    { sources: ['STAR', 'Danmarks Statistik', 'Vejen Kommune'], asOf: null, example: false },
    'Kilder: STAR, Danmarks Statistik og Vejen Kommune. Ikke dateret.',
  ],
  [{ sources: [], asOf: '2022', example: true }, 'Opgjort pr. 2022. Eksempeltal: beløbene er opdigtede.'],
])('%o', (spec, line) => {
  expect(sourceLine({ unit: thousandKroner, ...spec }).replaceAll('\u00a0', ' ')).toBe(line);
});
