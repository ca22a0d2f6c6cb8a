/** How a table is written to a file. */
export interface Writing {
  delimiter: string;
  open: string;
  close: string;
  /** what stands before a quote that is text; the quote itself: doubled */
  escape: string;
  newline: string;
  /** every cell in quotes, or only those that need them and the columns named */
  quoteAll: boolean;
  quoted: number[];
}

/** The parts of a row as they are written: cells and the delimiters between them. */
export function writeRow(cells: string[], how: Writing): string[] {
  return cells.flatMap((cell, i) => {
    const own = writeCell(cell, i, how);
    return i === 0 ? [own] : [how.delimiter, own];
  });
}

function writeCell(text: string, column: number, how: Writing): string {
  const marks = [how.delimiter, how.delimiter.trim() || how.delimiter, how.open, how.close, '\n', '\r', '"'];
  const needs = how.quoteAll || how.quoted.includes(column) || marks.some((mark) => text.includes(mark));
  if (!needs) return text;
  const escaped = [...text].map((sign) => (sign === how.close ? how.escape + sign : sign)).join('');
  return how.open + escaped + how.close;
}
