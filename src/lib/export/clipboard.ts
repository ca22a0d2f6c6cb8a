import type { ChartSpec } from '../charts/chart-spec';
import { drawInPage } from './draw-in-page';
import { fontFace } from './font-face';
import { framedSvg } from './framed-svg';
import { pngOf } from './png';
import { tableCopy } from './table-copy';

/** Puts a figure's table on the clipboard, for a word processor and for a spreadsheet. False where the browser refuses. */
export function copyTable(spec: ChartSpec): boolean {
  const { html, text } = tableCopy(spec);
  return copy({ 'text/html': html, 'text/plain': text });
}

/** Puts a text on the clipboard. False where the browser refuses. */
export function copyText(text: string): boolean {
  return copy({ 'text/plain': text });
}

/** Puts a figure's picture on the clipboard. False where the browser refuses, as it does on plain http. */
export async function copyPicture(spec: ChartSpec): Promise<boolean> {
  if (typeof ClipboardItem === 'undefined' || !('clipboard' in navigator)) return false;
  const picture = fontFace().then((font) => pngOf(framedSvg(spec, 'natural', drawInPage, font), 2));
  try {
    // the promise goes in unsettled: else some browsers take the click for too long ago
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch (reason) {
    console.error(reason);
    return false;
  }
}

/** The old way, which also works on plain http and asks for no permission. */
function copy(content: Record<string, string>): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return taken;
}
