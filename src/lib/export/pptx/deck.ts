import pptxgen from 'pptxgenjs';
import { clean } from '../clean';
import { nextFigure, type Paper, type Progress } from '../paper';
import { addFigure, type Charts } from './figure-slides';
import { masters, quiet, text } from './look';
import { defineMasters } from './masters';
import { mendDeck } from './mend';

function addCover(deck: pptxgen, { title, lines }: Paper): void {
  const page = deck.addSlide({ masterName: masters.cover });
  page.addText(title, { placeholder: 'title', ...text });
  page.addText(lines.join('\n'), {
    x: 1,
    y: 3.9,
    w: 10,
    h: 1.4,
    ...quiet,
    fontSize: 20,
    valign: 'top',
    margin: 0,
  });
}

/**
 * A deck of slides, 16:9: a cover unless there is one figure alone, then a figure a slide with charts and tables that can
 * be edited. Rejects with the signal's reason where it was stopped.
 */
export async function deckOf(given: Paper, progress: Progress = {}): Promise<Blob> {
  const paper = clean(given);
  const deck = new pptxgen();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = paper.title;
  deck.subject = paper.lines.join(' · ');
  deck.company = '';
  deck.author = 'Ugetal';
  deck.theme = { headFontFace: text.fontFace, bodyFontFace: text.fontFace };
  defineMasters(deck, paper.brand);
  if (paper.figures.length !== 1) addCover(deck, paper);
  const charts: Charts = [];
  for (const [index, { spec, remark = '' }] of paper.figures.entries()) {
    await nextFigure(index + 1, progress);
    addFigure(deck, spec, remark, charts);
  }
  const raw = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
  progress.signal?.throwIfAborted();
  const bytes = await mendDeck(raw, charts);
  return new Blob([bytes as BlobPart], { type: mime });
}

const mime = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
