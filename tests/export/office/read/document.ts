import { paragraphs } from './deck';
import { packageOf, type Package } from './package';
import { all, first, valueOf } from './xml';

export interface ReadDocument {
  file: Package;
  /** in their order; style: `Heading1`, empty for running text. Those in tables too */
  paragraphs: { style: string; text: string }[];
  tables: string[][][];
}

/** A document's paragraphs and tables. */
export async function documentIn(blob: Blob): Promise<ReadDocument> {
  const file = await packageOf(blob);
  const body = file.xml.get('word/document.xml')!;
  return {
    file,
    paragraphs: all(body, 'w:p').map((paragraph) => {
      const properties = first(paragraph, 'w:pPr');
      const text = all(paragraph, 'w:t')
        .map((run) => run.text)
        .join('');
      return { style: (properties && valueOf(properties, 'w:pStyle')) ?? '', text };
    }),
    tables: all(body, 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => paragraphs(cell, 'w:p', 'w:t'))),
    ),
  };
}
