import type pptxgen from 'pptxgenjs';
import type { BarMark, LineMark, PathMark, TextMark } from '../../charts/layout/marks';
import { resolveColors } from '../../charts/palette';
import { textWidth } from '../../charts/scales/text-width';
import { places, text } from './look';

/** Pixels that a slide's body is laid out for: 14 of them are then letters of 12 points. */
export const across = 1000;
/** inches of a pixel */
export const inches = places.body.w / across;
/** pixels from the top of a slide's body to its foot */
export const down = places.body.h / inches;

/** `var(--c-own, #0b5c8a)` as six digits. */
export function digits(color: string): string {
  return resolveColors(color).replace('#', '').toUpperCase();
}

/** From a picture's left edge, in inches on the slide. */
export const left = (pixels: number) => places.body.x + pixels * inches;
/** From a picture's top, in inches on the slide. */
export const top = (pixels: number) => places.body.y + pixels * inches;

const strokeOf = ({ color, width, dash }: { color: string; width: number; dash?: string }) => ({
  color: digits(color),
  width: width * inches * 72,
  ...(dash !== undefined && { dashType: 'sysDash' as const }),
});

/** A bar as a rectangle; what is lighter in the picture lets the slide through. */
export function addBar(page: pptxgen.Slide, mark: BarMark, name = 'Søjle'): void {
  page.addShape('rect' as pptxgen.ShapeType, {
    x: left(mark.x),
    y: top(mark.y),
    w: mark.width * inches,
    h: mark.height * inches,
    fill: {
      color: digits(mark.fill),
      ...(mark.opacity !== undefined && { transparency: Math.round(100 * (1 - mark.opacity)) }),
    },
    ...(mark.outline && { line: strokeOf(mark.outline) }),
    objectName: name,
  });
}

/** A line that stands or lies. */
export function addLine(page: pptxgen.Slide, mark: LineMark): void {
  page.addShape('line' as pptxgen.ShapeType, {
    x: left(Math.min(mark.x1, mark.x2)),
    y: top(Math.min(mark.y1, mark.y2)),
    w: Math.abs(mark.x2 - mark.x1) * inches,
    h: Math.abs(mark.y2 - mark.y1) * inches,
    line: strokeOf(mark),
    objectName: 'Streg',
  });
}

interface Step {
  x: number;
  y: number;
  move?: boolean;
  close?: boolean;
}

/** The corners of a path of straight strokes, in pixels. */
export function cornersOf(path: string): Step[] {
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', given = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    if (command === 'z') {
      steps.push({ x, y, close: true });
      continue;
    }
    const numbers = (given.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    const wide = command === 'h' ? 1 : 2;
    for (let at = 0; at < numbers.length; at += wide) {
      const [dx = 0, dy = 0] = numbers.slice(at, at + wide);
      [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
      steps.push({ x, y, ...(command.toLowerCase() === 'm' && at === 0 && { move: true }) });
    }
  }
  return steps;
}

/** A small sign as a free form. */
export function addPath(page: pptxgen.Slide, mark: PathMark, name: string): void {
  const steps = cornersOf(mark.d);
  const drawn = steps.filter(({ move }, at) => !move || !(steps[at + 1]?.move ?? false));
  const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  page.addShape('custGeom' as pptxgen.ShapeType, {
    x: left(x),
    y: top(y),
    w: Math.max(1, Math.max(...xs) - x) * inches,
    h: Math.max(1, Math.max(...ys) - y) * inches,
    line: strokeOf(mark),
    points: drawn.map((step) =>
      step.close
        ? { close: true as const }
        : {
            x: (step.x - x) * inches,
            y: (step.y - y) * inches,
            ...(step.move && { moveTo: true }),
          },
    ),
    objectName: name,
  });
}

/** A line of text where the picture has it. */
export function addWords(page: pptxgen.Slide, mark: TextMark): void {
  const width = textWidth(mark.text, mark.size, mark.bold) * 1.06;
  const height = mark.size * 1.3;
  page.addText(mark.text, {
    x: left(mark.anchor === 'start' ? mark.x : mark.x - width),
    y: top(mark.y - mark.size * 0.35 - height / 2),
    w: width * inches,
    h: height * inches,
    ...text,
    color: digits(mark.color),
    fontSize: Math.round(mark.size * inches * 72 * 2) / 2,
    bold: mark.bold === true,
    align: mark.anchor === 'end' ? 'right' : 'left',
    valign: 'middle',
    margin: 0,
    wrap: false,
    objectName: 'Navn',
  });
}
