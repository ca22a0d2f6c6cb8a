/**
 * Rows in as few parts as fit, as even as can be. A row that does not fit alone has a part to itself.
 * @param fits whether these rows stand together
 */
export function inParts<T>(rows: readonly T[], fits: (part: readonly T[]) => boolean): T[][] {
  const parts: T[][] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last && fits([...last, row])) last.push(row);
    else parts.push([row]);
  }
  const even = evenly(rows, parts.length);
  return even.every(fits) ? even : parts;
}

function evenly<T>(rows: readonly T[], count: number): T[][] {
  const at = (part: number) => Math.round((part * rows.length) / count);
  return Array.from({ length: count }, (_, part) => rows.slice(at(part), at(part + 1)));
}
