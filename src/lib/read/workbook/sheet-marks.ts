/** A place in a sheet, from 0. */
interface Place {
  row: number;
  column: number;
}

/** What the sheet says of its cells besides their values. */
export interface SheetMarks {
  /** cells that are joined: the first place holds the value */
  merged: { from: Place; to: Place }[];
  /** `row,column` of the cells that are shown as percentages */
  percent: Set<string>;
}

/** `B3` -> row 2, column 1; null where it is no place. */
function placeOf(reference: string): Place | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!parts) return null;
  const [, letters = '', digits = ''] = parts;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** Numbers of the cell formats that show a percentage. */
function percentStyles(styles: string): Set<string> {
  const own = [...styles.matchAll(/<numFmt\b[^>]*>/g)].flatMap(([element]) => {
    const id = /numFmtId="(\d+)"/.exec(element)?.[1];
    const code = /formatCode="([^"]*)"/.exec(element)?.[1]?.replace(/\\.|&quot;.*?&quot;/g, '');
    return id && code?.includes('%') ? [id] : [];
  });
  const formats = new Set(['9', '10', ...own]);
  const cells = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return new Set(
    [...cells.matchAll(/<xf\b[^>]*>/g)].flatMap(([element], index) =>
      formats.has(/numFmtId="(\d+)"/.exec(element)?.[1] ?? '') ? [String(index)] : [],
    ),
  );
}

function mergedIn(sheet: string): SheetMarks['merged'] {
  return [...sheet.matchAll(/<mergeCell\b[^>]*?\bref="([A-Z\d$]+):([A-Z\d$]+)"/g)].flatMap(([, a, b]) => {
    const [from, to] = [placeOf(a ?? ''), placeOf(b ?? '')];
    return from && to ? [{ from, to }] : [];
  });
}

/** Reads joined cells and percentages off a sheet and the workbook's styles, both as plain XML. */
export function sheetMarks(sheet: string, styles: string): SheetMarks {
  const percentages = percentStyles(styles);
  const percent = new Set<string>();
  if (percentages.size > 0) {
    for (const [element] of sheet.matchAll(/<c\b[^>]*>/g)) {
      const place = placeOf(/\br="([A-Z]+\d+)"/.exec(element)?.[1] ?? '');
      if (place && percentages.has(/\bs="(\d+)"/.exec(element)?.[1] ?? ''))
        percent.add(`${place.row},${place.column}`);
    }
  }
  return { merged: mergedIn(sheet), percent };
}
