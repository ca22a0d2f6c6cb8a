import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import type { ChartSpec } from '../../charts/chart-spec';
import { tableOf } from '../../charts/data-table';
import { formatDate } from '../../format/date';
import { capital, listed, stop } from '../../narrate/sentence';
import { takeaway } from '../../narrate/takeaway';
import { told } from '../../narrate/told';
import { clean } from '../clean';
import { nextFigure, type Paper, type Progress } from '../paper';
import { saidOf } from '../said';
import { innerWidth, paperSize, quiet } from './look';
import { gap, heading, holding, paragraph, small } from './parts';
import { styles } from './styles';
import { tableFor } from './table';
import { treatedBefore } from './treated-before';

/** A picture in pixels, for paper. */
export interface Picture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Draws a figure's picture without its frame: in a document its words stand around it. Null: it has none. */
export type DrawPicture = (spec: ChartSpec) => Promise<Picture | null>;

const pixelsAcross = innerWidth / 15;

function imageOf(spec: ChartSpec, { png, width, height }: Picture): ImageRun {
  const alt = saidOf(spec).alt;
  const scale = pixelsAcross / width;
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: spec.id, title: spec.subject, description: alt },
  });
}

/** longer tables stand at the end, under Bilag */
const mostRows = 16;

function isLong(spec: ChartSpec): boolean {
  return tableOf(spec).rows.length > mostRows;
}

function tableParts(spec: ChartSpec): FileChild[] {
  const found = tableFor(spec);
  return found ? [small(saidOf(spec).subtitle), found.table, gap(), ...found.notes.map(small)] : [];
}

/** What a figure says, its picture, its table, its source. */
async function figureParts(spec: ChartSpec, remark: string, draw: DrawPicture): Promise<FileChild[]> {
  const own = remark.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (spec.kind === 'nothing') return [...own, ...told(spec)].map(paragraph);
  const { notes, source, badges } = saidOf(spec);
  const picture = await draw(spec);
  return [
    ...[...own, ...told(spec)].map(paragraph),
    ...(picture ? [holding(imageOf(spec, picture))] : []),
    ...(isLong(spec) ? [small('Tallene står under Bilag.')] : tableParts(spec)),
    ...[...badges, ...notes, source].map(small),
  ];
}

/** The point of each figure that has one. */
function core(specs: readonly ChartSpec[]): FileChild[] {
  const pointed = specs.filter((spec) => takeaway(spec) !== spec.subject);
  const said =
    pointed.length > 0 ? pointed.map((spec) => stop(takeaway(spec))) : specs.slice(0, 1).flatMap(told);
  return said.map((line) => paragraph(capital(line)));
}

/** Figures in kroner say what is said about money; where there are none, whoever writes the case does. */
function economy(specs: readonly ChartSpec[]): FileChild[] {
  const money = specs.filter(
    ({ unit, kind }) => unit.kind === 'amount' && /kr\./.test(unit.name) && kind !== 'nothing',
  );
  const lines = money.map((spec) => paragraph(stop(takeaway(spec))));
  return lines.length > 0 ? lines : [small('Her skrives sagens økonomiske oplysninger.')];
}

function attachments(specs: readonly ChartSpec[]): FileChild[] {
  const lines = specs.map((spec) => {
    const when = spec.asOf ? `opgjort pr. ${formatDate(spec.asOf)}` : 'ikke dateret';
    return `${spec.subject}: ${listed([...new Set(spec.sources)])}, ${when}.`;
  });
  const long = specs.filter(isLong).flatMap((spec) => [heading(spec.subject, 3), ...tableParts(spec)]);
  return [...[...new Set(lines)].map(paragraph), ...long];
}

/**
 * A case document as the committee's minutes are built: Sagens kerne, Baggrund with tables and figures, Økonomiske oplysninger,
 * Bilag. Rejects with the signal's reason where it was stopped.
 */
export async function documentOf(given: Paper, draw: DrawPicture, progress: Progress = {}): Promise<Blob> {
  const paper = clean(given);
  const specs = paper.figures.map(({ spec }) => spec);
  const several = specs.length > 1;
  const background: FileChild[] = [];
  for (const [index, { spec, remark = '' }] of paper.figures.entries()) {
    await nextFigure(index + 1, progress);
    if (several) background.push(heading(spec.subject, 3));
    background.push(...(await figureParts(spec, remark, draw)));
  }
  const children = [
    heading(paper.title, 1),
    ...(paper.lines.length > 0 ? [small(paper.lines.join(' · '))] : []),
    heading('Sagens kerne', 2),
    ...core(specs),
    heading('Baggrund', 2),
    ...background,
    ...treatedBefore(paper),
    heading('Økonomiske oplysninger', 2),
    ...economy(specs),
    heading('Bilag', 2),
    ...attachments(specs),
  ];
  return Packer.toBlob(framed(paper, children));
}

/** The paper with its head and page numbers. */
function framed({ title, lines }: Paper, children: FileChild[]): Document {
  const { width, height, margin } = paperSize;
  const head = new Paragraph({
    children: [new TextRun({ ...quiet, text: [title, ...lines].join(' · ').slice(0, 160) })],
  });
  const foot = new Paragraph({
    alignment: 'right',
    children: [new TextRun({ ...quiet, children: [PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] })],
  });
  return new Document({
    title,
    creator: 'Ugetal',
    description: lines.join(' · '),
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: new Header({ children: [head] }) },
        footers: { default: new Footer({ children: [foot] }) },
        children,
      },
    ],
  });
}
