import type { IStylesOptions } from 'docx';
import { body, points } from './look';

const head = (size: number, before: number) => ({
  run: { ...body, size: points(size), bold: true },
  paragraph: { spacing: { before, after: 80 }, keepNext: true },
});

/** Headings are Word's own styles, so that they stand in its navigation and in a table of contents. */
export const styles: IStylesOptions = {
  default: {
    document: { run: body },
    heading1: head(18, 0),
    heading2: head(14, 280),
    heading3: head(12, 240),
  },
};
