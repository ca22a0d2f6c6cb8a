import { textWidth } from './text-width';

/** Cut at the end with an ellipsis so that it fits; at least one letter stays. */
export function shorten(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const letters = [...text];
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  // halved, not letter by letter: a text of thousands would hold up the page
  let [kept, tooMany] = [1, letters.length];
  while (tooMany - kept > 1) {
    const middle = Math.floor((kept + tooMany) / 2);
    if (textWidth(cut(middle), size, bold) <= width) kept = middle;
    else tooMany = middle;
  }
  return cut(kept);
}

/** Where a line may end: after a space, and after a hyphen or slash within a word. */
function pieces(text: string): string[] {
  return text.match(/[^ \-/]*[-/]+|[^ \-/]+ ?| +/g) ?? [];
}

/**
 * Broken into lines no wider than `width`, at spaces and hyphens. Words that are too wide, and what follows the last
 * line, are cut with an ellipsis. Never empty: `['']` for no text.
 */
export function wrapText(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [''];
  const all = pieces(text);
  for (const [index, piece] of all.entries()) {
    const line = lines[lines.length - 1] ?? '';
    const fits = textWidth((line + piece).trimEnd(), size, bold) <= width;
    if (fits || line === '') lines[lines.length - 1] = line + piece;
    else if (lines.length < most) lines.push(piece);
    else {
      lines[lines.length - 1] = line + all.slice(index).join('');
      break;
    }
  }
  return lines.map((line) => shorten(line.trim(), width, size, bold));
}
