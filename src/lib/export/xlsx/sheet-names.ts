const longest = 31;

/** The beginning of a text that has room, without half a character at its end. */
function cut(text: string, most: number): string {
  let taken = '';
  for (const letter of text) {
    if (taken.length + letter.length > most) break;
    taken += letter;
  }
  return trimmed(taken);
}

const trimmed = (text: string) => text.replace(/^['\s]+|['\s]+$/g, '');

/** Names that a workbook takes: short, without its own marks, each once, no apostrophe at the ends. */
export function sheetNames(wanted: readonly string[]): string[] {
  // Excel keeps this name for itself
  const taken = new Set(['history']);
  return wanted.map((text) => {
    const plain = trimmed(text.replace(/[[\]:*?/\\]/g, ' ').replace(/\s+/g, ' ')) || 'Figur';
    for (let number = 1; ; number += 1) {
      const ending = number === 1 ? '' : ` (${number})`;
      const name = cut(plain, longest - ending.length) + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
