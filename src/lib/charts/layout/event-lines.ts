import { color } from '../palette';
import { textWidth } from '../scales/text-width';
import { shorten } from '../scales/wrap-text';
import type { EventMark } from './marks';
import type { Page } from './page';

interface Placed {
  at: number;
  label: string;
  /** the label stands left of its line */
  left: boolean;
  from: number;
  to: number;
  row: number;
  strong: boolean;
  band: { from: number; to: number } | null;
}

/** An event at a place in the picture; `strong` for a break that no line crosses. */
export interface EventPlace {
  at: number;
  label: string;
  strong: boolean;
  /** where a vague date ends */
  to?: number;
}

const gap = 5;
const mostRows = 4;

/**
 * Puts the events' labels in rows above the plot so that no label meets another, nor another event's line.
 * Beyond four rows a label is left out; its line stays.
 */
export function eventRows(
  events: readonly EventPlace[],
  span: { left: number; right: number },
  page: Page,
): { rows: number; draw: (top: number, bottom: number) => EventMark[] } {
  const placed = events
    .filter(({ at }) => at >= span.left - 0.5 && at <= span.right + 0.5)
    .sort((a, b) => a.at - b.at)
    .map((event) => place(event, span, page));
  const left = stack(placed.filter((event) => event.left).reverse(), 0);
  const others = placed.filter((event) => !event.left);
  const meet = others.some((event) => left.some((other) => event.to + gap > other.from));
  const right = stack(others, meet ? depth(left) : 0);
  const rows = Math.min(mostRows, Math.max(depth(left), depth(right)));
  return { rows, draw: (top, bottom) => placed.map((event) => mark(event, top, bottom, rows, page)) };
}

function place(event: EventPlace, span: { left: number; right: number }, page: Page): Placed {
  const roomRight = span.right - event.at - gap;
  const roomLeft = event.at - gap;
  const whole = textWidth(event.label, page.small);
  const left = whole > roomRight && roomLeft > roomRight;
  const label = shorten(event.label, left ? roomLeft : roomRight, page.small);
  const width = textWidth(label, page.small);
  const from = left ? event.at - gap - width : event.at;
  const band = event.to === undefined ? null : { from: event.at, to: event.to };
  const { at, strong } = event;
  return { at, strong, label, left, from, to: left ? at : at + gap + width, row: 0, band };
}

/** Each label one row beneath the ones that it would meet. */
function stack(events: Placed[], first: number): Placed[] {
  for (const [index, event] of events.entries()) {
    const meeting = events
      .slice(0, index)
      .filter((other) => event.from < other.to + gap && other.from < event.to + gap);
    event.row = meeting.length > 0 ? Math.max(...meeting.map(({ row }) => row)) + 1 : first;
  }
  return events;
}

function depth(events: readonly Placed[]): number {
  return events.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

function mark(event: Placed, top: number, bottom: number, rows: number, page: Page): EventMark {
  const shown = event.row < rows;
  const y = top + event.row * page.line;
  const from = shown ? y + 2 : top + rows * page.line;
  return {
    ...(event.band && {
      band: {
        x: event.band.from,
        y: from,
        width: event.band.to - event.band.from,
        height: bottom - from,
        fill: color('grid'),
        opacity: 0.6,
      },
    }),
    line: {
      x1: event.at,
      y1: from,
      x2: event.at,
      y2: bottom,
      color: color('rule'),
      width: event.strong ? 1.5 : 1,
      dash: event.strong ? undefined : '1 3',
    },
    label: shown
      ? [
          {
            x: event.left ? event.at - gap : event.at + gap,
            y: y + page.small,
            text: event.label,
            size: page.small,
            anchor: event.left ? 'end' : 'start',
            color: color('muted'),
          },
        ]
      : [],
  };
}
