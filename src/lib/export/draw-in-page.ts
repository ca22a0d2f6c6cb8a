import { flushSync, mount, unmount } from 'svelte';
import { layoutOf } from '../charts/layout/layout-of';
import Picture from '../charts/Picture.svelte';
import type { DrawMarks } from './framed-svg';

/** Draws a figure's marks in a place that nobody sees. In a browser only. */
export const drawInPage: DrawMarks = (spec, width, height) => {
  const layout = layoutOf(spec, width, height);
  if (!layout) return '';
  const target = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const picture = mount(Picture, { target, props: { layout } });
  flushSync();
  const marks = new XMLSerializer().serializeToString(target);
  void unmount(picture);
  return marks.replace(/<!--.*?-->/gs, '').replace(/^<svg[^>]*>|<\/svg>$/g, '');
};
