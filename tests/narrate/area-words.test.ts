import { expect, test } from 'vitest';
import { inArea } from '../../src/lib/narrate/area-words';

test.each([
  ['Vejen', 'i Vejen'],
  ['Fanø', 'på Fanø'],
  ['Langeland', 'på Langeland'],
  ['Ringkøbing-Skjern', 'i Ringkøbing-Skjern'],
  ['Nordfyns', 'i Nordfyns Kommune'],
  ['Region Syddanmark', 'i Region Syddanmark'],
  ['Hele landet', 'i hele landet'],
])('%s: %s', (name, words) => {
  expect(inArea(name)).toBe(words);
});
