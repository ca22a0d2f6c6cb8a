import { readSheet } from 'read-excel-file/node';
import { numbered, packageOf, relationsOf, type Package } from './package';
import { all, first, valueOf, type Element } from './xml';

/** A chart as it stands in the file: what is drawn, and the workbook inside. */
export interface ReadChart {
  xml: Element;
  categories: string[];
  series: { name: string; values: (number | null)[] }[];
  workbook: unknown[][];
}

export interface ReadSlide {
  title: string;
  /** one for every shape with text */
  texts: string[];
  tables: string[][][];
  charts: ReadChart[];
  notes: string;
  xml: Element;
}

/** Text with a line feed between paragraphs. */
export function paragraphs(element: Element, name = 'a:p', run = 'a:t'): string {
  return all(element, name)
    .map((paragraph) =>
      all(paragraph, run)
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

function cacheOf(element: Element | undefined): string[] {
  const cells = element ? all(element, 'c:pt') : [];
  return cells.map((cell) => first(cell, 'c:v')!.text);
}

function seriesOf(element: Element, length: number): ReadChart['series'][number] {
  const values = Array.from({ length }, (): number | null => null);
  const cache = first(element, 'c:val')!;
  for (const cell of all(cache, 'c:pt'))
    values[Number(cell.attributes['idx'])] = Number(first(cell, 'c:v')!.text);
  if (Number(valueOf(first(cache, 'c:numCache')!, 'c:ptCount')) !== length) throw new Error('another length');
  return { name: cacheOf(element.children.find(({ name }) => name === 'c:tx')).join(''), values };
}

async function chartOf(file: Package, part: string): Promise<ReadChart> {
  const xml = file.xml.get(part)!;
  const inside = relationsOf(file, part).get(first(xml, 'c:externalData')!.attributes['r:id']!)!;
  const categories = cacheOf(first(xml, 'c:cat'));
  const series = all(xml, 'c:ser').sort((a, b) => Number(valueOf(a, 'c:idx')) - Number(valueOf(b, 'c:idx')));
  return {
    xml,
    categories,
    series: series.map((one) => seriesOf(one, categories.length)),
    workbook: await readSheet(Buffer.from(file.bytes[inside.target]!)),
  };
}

function titleOf(slide: Element): string {
  const shape = all(slide, 'p:sp').find((one) => first(one, 'p:ph')?.attributes['type'] === 'title');
  return shape ? paragraphs(shape) : '';
}

async function slideOf(file: Package, part: string, xml: Element): Promise<ReadSlide> {
  const relations = relationsOf(file, part);
  const notes = [...relations.values()].find(({ type }) => type === 'notesSlide');
  const charts = all(xml, 'c:chart').map(({ attributes }) => relations.get(attributes['r:id']!)!.target);
  const body =
    notes &&
    all(file.xml.get(notes.target)!, 'p:sp').find((one) => first(one, 'p:ph')?.attributes['type'] === 'body');
  return {
    xml,
    title: titleOf(xml),
    texts: all(xml, 'p:sp').map((shape) => paragraphs(shape)),
    tables: all(xml, 'a:tbl').map((table) =>
      all(table, 'a:tr').map((row) => all(row, 'a:tc').map((cell) => paragraphs(cell))),
    ),
    charts: await Promise.all(charts.map((chart) => chartOf(file, chart))),
    notes: body ? paragraphs(body) : '',
  };
}

/** Slides of a deck as a program finds them: by the presentation's own list. */
export async function slidesOf(blob: Blob): Promise<{ file: Package; slides: ReadSlide[] }> {
  const file = await packageOf(blob);
  const parts = numbered(file, /^ppt\/slides\/slide\d+\.xml$/);
  return { file, slides: await Promise.all(parts.map(([name, xml]) => slideOf(file, name, xml))) };
}
