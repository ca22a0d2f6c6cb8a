import { HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { body, quiet } from './look';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A real heading, so that Word lists it and reads it as one. */
export function heading(text: string, level: 1 | 2 | 3): Paragraph {
  return new Paragraph({ heading: levels[level], keepNext: true, children: [new TextRun({ text })] });
}

/** A paragraph of running text. */
export function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ ...body, text })] });
}

/** Small text: a source, a note, a prompt to who writes on. */
export function small(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ ...quiet, text })] });
}

/** A paragraph that holds something other than text, kept with what follows. */
export function holding(child: ParagraphChild): Paragraph {
  return new Paragraph({ spacing: { before: 120, after: 60 }, keepNext: true, children: [child] });
}

/** A little room, which Word does not leave after a table. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60, line: 120 }, children: [] });
}
