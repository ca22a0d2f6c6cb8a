import type { BulletSpec } from '../chart-spec';
import { standingWord, statusText, targetText, type BulletRow } from '../bullet-words';
import { color } from '../palette';
import { textWidth } from '../scales/text-width';
import { wrapText } from '../scales/wrap-text';
import { valueText } from '../value-text';
import { bulletMarks, plotHeight, type BulletMarks } from './bullet-plot';
import type { Frame, LineMark, SignMark, TextMark } from './marks';
import { emptyText, noteLines, noteMarks, pageOf, type Page } from './page';
import { standingSign } from './standing-sign';

export interface BulletLayout extends Frame, BulletMarks {
  kind: 'bullet';
  rules: LineMark[];
  signs: SignMark[];
}

const notes = [
  'Streg med flag: mål. Streg under søjlen: udgangspunkt.',
  'Trekant: her burde vi være, da status blev gjort op (beregnet). Hver række har sin egen skala.',
];
/** a mark at the end of a scale keeps inside the picture */
const edge = 6;
const verdictRoom = 104;
const gap = 24;
const signRoom = 18;

interface Line {
  text: string;
  bold: boolean;
  ink: boolean;
}

interface Row {
  row: BulletRow;
  /** stands over the first row of its group */
  heading: string[];
  lines: Line[];
  top: number;
  height: number;
}

/** Height that the rows need with their names in full. */
export function heightOfBullet(spec: BulletSpec, width: number): number {
  const page = pageOf(width);
  const rows = rowsOf(spec, page).reduce((sum, { height }) => sum + height, 0);
  return Math.max(80, rows + noteLines(notes, page).length * page.line + 14);
}

/** Status against target, a row per target under the heading of its strategy. */
export function layoutBullet(spec: BulletSpec, width: number, height: number): BulletLayout {
  const page = pageOf(width);
  const rows = rowsOf(spec, page);
  const [left, right] = page.narrow
    ? [edge, width - edge]
    : [textRoom(page) + gap, width - verdictRoom - gap];
  const plots = rows.map((row) => bulletMarks(row.row, left, right, plotTop(row, page), page));
  const texts = rows.flatMap((row) => textsOf(row, page));
  const foot = noteMarks(noteLines(notes, page), page, height);
  return {
    kind: 'bullet',
    width,
    height,
    reach: 'y',
    rules: rows.flatMap(({ top }) => ruleAt(top, width)),
    rims: plots.flatMap(({ rims }) => rims),
    bars: plots.flatMap(({ bars }) => bars),
    lines: plots.flatMap(({ lines }) => lines),
    paths: plots.flatMap(({ paths }) => paths),
    signs: rows.map((row) => signOf(row, page)),
    texts: [...texts, ...plots.flatMap((plot) => plot.texts), ...foot],
    places: plots.map(({ place }) => place),
    empty: rows.length === 0 ? emptyText(page, height) : null,
  };
}

function textRoom(page: Page): number {
  return Math.min(420, page.width * 0.42);
}

function ruleAt(y: number, width: number): LineMark[] {
  return y === 0 ? [] : [{ x1: 0, y1: y, x2: width, y2: y, color: color('grid'), width: 1 }];
}

function linesOf(row: BulletRow, room: number, page: Page): Line[] {
  const wrapped = (text: string, most: number, bold: boolean, ink: boolean): Line[] =>
    text === ''
      ? []
      : wrapText(text, room, bold ? page.size : page.small, most, bold).map((line) => ({
          text: line,
          bold,
          ink,
        }));
  const status = statusText(row);
  return [
    ...wrapped(row.label, 3, true, true),
    ...wrapped(targetText(row), 3, false, false),
    ...wrapped(status && `Status: ${status}`, 3, false, true),
    ...wrapped(row.why ?? '', 5, false, false),
  ];
}

function rowsOf(spec: BulletSpec, page: Page): Row[] {
  const room = page.narrow ? page.width : textRoom(page);
  let top = 0;
  return spec.rows.map((row, index) => {
    const isFirst = row.group !== spec.rows[index - 1]?.group;
    const heading = isFirst && row.group !== '' ? wrapText(row.group, page.width, page.small, 2) : [];
    const lines = linesOf(row, room, page);
    const text = lines.length * page.line;
    const inner = page.narrow ? text + page.line + 10 + plotHeight + 8 : Math.max(text, plotHeight + 8);
    const height = 10 + headingRoom(heading, page) + inner + 14;
    const made = { row, heading, lines, top, height };
    top += height;
    return made;
  });
}

function headingRoom(heading: readonly string[], page: Page): number {
  return heading.length === 0 ? 0 : heading.length * page.line + 6;
}

/** Where a row's own lines begin. */
function inside({ top, heading }: Row, page: Page): number {
  return top + 10 + headingRoom(heading, page);
}

function plotTop(row: Row, page: Page): number {
  const first = inside(row, page);
  return page.narrow ? first + (row.lines.length + 1) * page.line + 10 : first;
}

/** Top left of a row's verdict: right of its bar, on a phone under its lines. */
function verdictAt(row: Row, page: Page): { x: number; y: number } {
  const first = inside(row, page);
  return page.narrow
    ? { x: 0, y: first + row.lines.length * page.line }
    : { x: page.width - verdictRoom, y: first + 26 };
}

function signOf(row: Row, page: Page): SignMark {
  const { x, y } = verdictAt(row, page);
  return standingSign(row.row.standing, x, y + 3);
}

/** The status large, over the verdict; on a phone it stands in the lines alone. */
function numberOf({ row: { status, unit } }: Row, first: number, page: Page): TextMark[] {
  if (page.narrow || !status || status.value.value === null) return [];
  const text = valueText(status.value, unit);
  const size = [20, page.size].find((one) => textWidth(text, one, true) <= verdictRoom);
  const x = page.width - verdictRoom;
  return size ? [{ x, y: first + 20, text, size, anchor: 'start', color: color('ink'), bold: true }] : [];
}

function textsOf(row: Row, page: Page): TextMark[] {
  const first = inside(row, page);
  const { x, y } = verdictAt(row, page);
  const style = { anchor: 'start' as const, size: page.size, bold: true, color: color('ink') };
  const word = { ...style, x: x + signRoom, y: y + 0.75 * page.line, text: standingWord(row.row.standing) };
  return [
    ...row.heading.map((text, index): TextMark => ({
      ...style,
      x: 0,
      y: row.top + 10 + (index + 0.75) * page.line,
      text,
      size: page.small,
      bold: false,
      color: color('muted'),
    })),
    ...row.lines.map(({ text, bold, ink }, index): TextMark => ({
      x: 0,
      y: first + (index + 0.75) * page.line,
      text,
      size: bold ? page.size : page.small,
      anchor: 'start',
      color: color(ink ? 'ink' : 'muted'),
      bold,
    })),
    ...numberOf(row, first, page),
    word,
  ];
}
