import { render } from 'svelte/server';
import { layoutOf } from '../../src/lib/charts/layout/layout-of';
import Picture from '../../src/lib/charts/Picture.svelte';
import type { DrawMarks } from '../../src/lib/export/framed-svg';

/** Draws a figure's marks without a browser. */
export const draw: DrawMarks = (spec, width, height) => {
  const layout = layoutOf(spec, width, height);
  return layout ? render(Picture, { props: { layout } }).body.replace(/<!--.*?-->/gs, '') : '';
};
