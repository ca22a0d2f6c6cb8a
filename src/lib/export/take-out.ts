// Everything that takes a figure off the page. Fetched when somebody opens a figure's menu; what writes Office files, when it is asked for.
import type { ChartSpec } from '../charts/chart-spec';
import { csvAsShown, csvTidy, danishCsv, plainCsv } from './csv';
import type { Picture } from './docx/document';
import { drawInPage } from './draw-in-page';
import { fileName, paperName } from './file-name';
import { fontFace } from './font-face';
import { framedSvg, plainSvg, type Form } from './framed-svg';
import type { Paper, Progress } from './paper';
import { pngOf } from './png';

export { copyPicture, copyTable, copyText } from './clipboard';

/** A file that is ready to be saved. */
export interface OutFile {
  name: string;
  content: Blob;
}

/** How one figure leaves the page as a file that is no Office file. */
export type Medium =
  | { kind: 'png'; form: Form; scale: number }
  | { kind: 'svg'; form: Form }
  | { kind: 'csv'; rows: 'as shown' | 'tidy'; style: 'danish' | 'plain' };

/** The Office files, each for one figure or for several. */
export type OfficeKind = 'pptx' | 'docx' | 'xlsx';

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

/** so wide that letters of a chart are as large as those around it when it is as wide as the paper */
const paperWidth = 720;

/** A figure's marks as a picture for paper, with three times the pixels. */
async function pictureForPaper(spec: ChartSpec): Promise<Picture | null> {
  const drawn = plainSvg(spec, drawInPage, await fontFace(), paperWidth);
  if (!drawn) return null;
  const { svg, width, height } = drawn;
  return { png: new Uint8Array(await (await pngOf(svg, 3)).arrayBuffer()), width, height };
}

async function officeFile(paper: Paper, kind: OfficeKind, progress: Progress): Promise<Blob> {
  switch (kind) {
    case 'pptx':
      return (await import('./pptx/deck')).deckOf(paper, progress);
    case 'docx':
      return (await import('./docx/document')).documentOf(paper, pictureForPaper, progress);
    case 'xlsx':
      return (await import('./xlsx/workbook')).workbookOf(paper.figures.map(({ spec }) => spec));
  }
}

/** Makes an Office file of one or more figures. Rejects with the signal's reason where it was stopped. */
export async function takeOutTogether(
  paper: Paper,
  kind: OfficeKind,
  progress: Progress = {},
): Promise<OutFile> {
  const content = await officeFile(paper, kind, progress);
  progress.signal?.throwIfAborted();
  return { name: paperName(paper, kind), content };
}

/**
 * Makes one HTML file that opens by double click, without network.
 * @param kept what is read back of it when the file is opened here
 */
export async function takeOutPage(paper: Paper, kept: unknown): Promise<OutFile> {
  const { htmlPage } = await import('./html/html-page');
  const html = htmlPage(paper, kept, drawInPage, await fontFace());
  return { name: paperName(paper, 'html', true), content: new Blob([html], { type: 'text/html' }) };
}
