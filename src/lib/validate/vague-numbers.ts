import { readNumber } from './numbers';
import { plain } from './plain';

const words = [
  ['nul'],
  ['en', 'én', 'et', 'ét'],
  ['to'],
  ['tre'],
  ['fire'],
  ['fem'],
  ['seks'],
  ['syv'],
  ['otte'],
  ['ni'],
  ['ti'],
  ['elleve'],
  ['tolv'],
];

function numberOf(text: string): number | null {
  const spoken = words.findIndex((forms) => forms.includes(text));
  if (spoken >= 0) return spoken;
  const read = readNumber(text, { decimal: ',', group: '.' });
  return typeof read === 'number' ? read : null;
}

/** `48` -> 48 to 48, `fem-seks` and `5-6` -> 5 to 6; null where no number is meant. */
export function readBounds(text: string): { min: number; max: number } | null {
  const one = numberOf(plain(text));
  if (one !== null) return { min: one, max: one };
  const parts = plain(text).split(/ ?(?:[-–/]|\btil\b|\beller\b) ?/);
  const [min, max] = parts.map(numberOf);
  if (parts.length !== 2 || min == null || max == null) return null;
  return min <= max ? { min, max } : null;
}
