// Everything that takes a figure off the page. Fetched when somebody opens a figure's menu.
import type { ChartSpec } from '../charts/chart-spec';
import { csvAsShown, csvTidy, danishCsv, plainCsv } from './csv';
import { drawInPage } from './draw-in-page';
import { fileName } from './file-name';
import { fontFace } from './font-face';
import { framedSvg, type Form } from './framed-svg';
import { pngOf } from './png';
import { tableCopy } from './table-copy';

/** A file that is ready to be saved. */
export interface OutFile {
  name: string;
  content: Blob;
}

/** How a figure leaves the page as a file. */
export type Medium =
  | { kind: 'png'; form: Form; scale: 1 | 2 | 4 }
  | { kind: 'svg'; form: Form }
  | { kind: 'csv'; rows: 'as shown' | 'tidy'; style: 'danish' | 'plain' };

async function pictureOf(spec: ChartSpec, form: Form): Promise<string> {
  return framedSvg(spec, form, drawInPage, await fontFace());
}

async function contentOf(spec: ChartSpec, medium: Medium): Promise<Blob> {
  if (medium.kind === 'png') return pngOf(await pictureOf(spec, medium.form), medium.scale);
  if (medium.kind === 'svg') return new Blob([await pictureOf(spec, medium.form)], { type: 'image/svg+xml' });
  const write = medium.rows === 'tidy' ? csvTidy : csvAsShown;
  return new Blob([write(spec, medium.style === 'plain' ? plainCsv : danishCsv)], { type: 'text/csv' });
}

/** Makes a file of a figure. Rejects where the browser cannot draw it. */
export async function takeOut(spec: ChartSpec, medium: Medium): Promise<OutFile> {
  return { name: fileName(spec, medium.kind), content: await contentOf(spec, medium) };
}

/** Puts a figure's table on the clipboard, for a word processor and for a spreadsheet. False where the browser refuses. */
export function copyTable(spec: ChartSpec): boolean {
  const { html, text } = tableCopy(spec);
  return copy({ 'text/html': html, 'text/plain': text });
}

/** Puts a text on the clipboard. False where the browser refuses. */
export function copyText(text: string): boolean {
  return copy({ 'text/plain': text });
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
