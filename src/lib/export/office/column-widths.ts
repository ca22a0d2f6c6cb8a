import { textWidth } from '../../charts/scales/text-width';
import { printedCell, printedHeading, type ShownTable } from '../../narrate/shown-table';

/** Room on a slide or a page, in its own unit. */
export interface Room {
  width: number;
  /** letters that stand on one unit, on average and with room to spare */
  letters: number;
  /** left and right of a cell's text together */
  padding: number;
}

/** wider than this many letters a column of text is broken into lines */
const widest = 60;
/** a heading is broken into lines before its column grows for it */
const widestHeading = 16;

/** a letter's width to its height, as `Room.letters` counts them */
const letterWidth = 0.555;

/** The longest word in letters of the average width; a word may be broken after its hyphen. */
const longestWord = (texts: readonly string[], bold: boolean) =>
  Math.max(
    0,
    ...texts.flatMap((text) =>
      text.split(/[\s\u00a0]+|(?<=\p{L}-)/u).map((word) => textWidth(word, 1, bold) / letterWidth),
    ),
  );

/** Columns as wide as their texts ask for, together as wide as the room; fits: none is narrower than its longest word. */
export function columnWidths(
  table: ShownTable,
  { width, letters, padding }: Room,
): { widths: number[]; fits: boolean } {
  const columns = table.columns.map((column, at) => {
    const cells = table.rows.map((_, row) => printedCell(table, row, at));
    const heading = printedHeading(column);
    const wanted = Math.max(Math.min(heading.length, widestHeading), ...cells.map(({ length }) => length));
    const longest = Math.max(longestWord([heading], true), longestWord(cells, false));
    const least = longest / letters + padding;
    return { wanted: Math.min(widest, wanted + 2), least: Math.min(least, width / 3) };
  });
  const needed = columns.reduce((sum, { least }) => sum + least, 0);
  const room = Math.max(0, width - needed);
  const all = columns.reduce((sum, { wanted }) => sum + wanted, 0);
  const widths = columns.map(({ least, wanted }) => least + (room * wanted) / all);
  const sum = widths.reduce((total, one) => total + one, 0);
  return { widths: widths.map((one) => (one * width) / sum), fits: needed <= width };
}
