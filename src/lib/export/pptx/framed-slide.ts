import type pptxgen from 'pptxgenjs';
import type { ChartSpec } from '../../charts/chart-spec';
import { capital } from '../../narrate/sentence';
import { notesText } from '../notes-text';
import { saidOf } from '../said';
import { masters, places, quiet, text } from './look';

/** longer headings stand whole in the notes */
const longestHeading = 170;
const longestFoot = 420;

/** A text that fits a place; what is cut is in the notes. */
function cut(words: string, most: number): string {
  const letters = [...words];
  return letters.length <= most
    ? words
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}\u2026`;
}

/** A slide with its heading, what is shown under it, and the source at its foot. */
export function framedSlide(deck: pptxgen, spec: ChartSpec, ending = ''): pptxgen.Slide {
  const said = saidOf(spec);
  const page = deck.addSlide({ masterName: masters.figure });
  page.addText(capital(cut(said.heading, longestHeading)) + ending, { placeholder: 'title', ...text });
  const under = [said.badges.join(' · '), said.subtitle].filter(Boolean).join(' · ');
  if (under) {
    page.addText(cut(under, 260), {
      ...places.subtitle,
      objectName: 'Undertekst',
      ...quiet,
      fontSize: 15,
      valign: 'top',
      margin: 0,
    });
  }
  return page;
}

/** Notes, source and as-of at a slide's foot; all of it stands in the speaker's notes too. */
export function addFoot(page: pptxgen.Slide, spec: ChartSpec, remark: string): void {
  const said = saidOf(spec);
  const source = cut(said.source, longestFoot);
  // notes that are too long are cut, never the source after them
  const room = longestFoot - source.length - 1;
  const notes = room > 1 ? cut(said.notes.join(' '), room) : '';
  page.addText([notes, source].filter(Boolean).join(' '), {
    ...places.source,
    objectName: 'Kilde',
    ...quiet,
    fontSize: 11,
    valign: 'bottom',
    margin: 0,
  });
  page.addNotes(notesText(spec, remark));
}
