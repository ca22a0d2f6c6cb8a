import { escaped } from '../escaped';
import type { Dash } from './native-chart';

/** An element of DrawingML's charts with one value: `<c:idx val="0"/>`. */
export function val(name: string, value: string | number | boolean): string {
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  return `<c:${name} val="${escaped(text)}"/>`;
}

/** A filled area, or none. */
export function fill(color: string | null, alpha = 100): string {
  if (color === null) return '<a:noFill/>';
  const inner = alpha < 100 ? `<a:alpha val="${alpha * 1000}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${color}">${inner}</a:srgbClr></a:solidFill>`;
}

/** A stroke in points; width 0: none. */
export function stroke(color: string | null, width: number, dash: Dash = 'solid'): string {
  if (color === null || width === 0) return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fill(color)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** Text of a chart's part: size in points. */
export function textLook(size: number, color: string, { bold = false, turn = 0 } = {}): string {
  const body = turn === 0 ? '<a:bodyPr/>' : `<a:bodyPr rot="${turn * 60_000}" vert="horz"/>`;
  return (
    `<c:txPr>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">` +
    `${fill(color)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/></a:defRPr></a:pPr><a:endParaRPr lang="da-DK"/></a:p></c:txPr>`
  );
}

/** A font that every office has. */
export const font = 'Arial';
