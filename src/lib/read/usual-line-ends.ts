/** Signs that end lines in text without line feeds: Unicode's own, and what some systems use. */
const others = ['\u2028', '\u2029', '\u0085', '\u001e', '\u000b', '\u000c'];

/** The text with line feeds where it ends its lines with other signs only. */
export function usualLineEnds(text: string): string {
  if (text.includes('\n') || text.includes('\r')) return text;
  const used = others.find((sign) => text.includes(sign));
  return used === undefined ? text : text.replaceAll(used, '\n');
}
