import { render } from 'svelte/server';
import type { ChartSpec } from './chart-spec';
import { layoutOf } from './layout/layout-of';
import { resolveColors } from './palette';
import Picture from './Picture.svelte';

/**
 * A figure's picture as a standalone SVG text with literal colours, one mark per line. Empty for figures without a
 * picture. Renders on the server side only; in a page the picture is there already.
 */
export function svgOf(spec: ChartSpec, width: number, theme: 'light' | 'dark' = 'light'): string {
  const layout = layoutOf(spec, width);
  if (!layout) return '';
  const { body } = render(Picture, { props: { layout } });
  const marks = body
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+(?=<)/g, '')
    .replace(/></g, '>\n<');
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}" width="${layout.width}" height="${layout.height}" role="img">`;
  const title = `<title>${escape(`${spec.subject}. ${spec.description}`)}</title>`;
  return resolveColors(`${head}\n${title}\n${marks}\n</svg>\n`, theme);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
