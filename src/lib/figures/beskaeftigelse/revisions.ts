import { ukrainians } from '../../indicators/employment/ukrainians';
import { unemployed } from '../../indicators/unemployment/persons';
import type { BuildFigure } from '../figure';
import { observedSubject, revisionLines } from '../revision-lines';
import { wordings } from './wordings';

/** What was said when about displaced Ukrainians at work. */
export const ukrainiansRevisions: BuildFigure = (context) =>
  revisionLines(context, {
    id: 'revisioner',
    what: 'Fordrevne fra Ukraine i arbejde',
    description: 'Personer i arbejde efter opgørelsesdato, én linje pr. måned, der er rettet',
    wording: wordings.ukrainians,
    notes: ['Sene registreringer hæver tallet for de nyeste måneder.'],
    subject: observedSubject(ukrainians),
  });

/** What was said when about the unemployed. */
export const unemployedRevisions: BuildFigure = (context) =>
  revisionLines(context, {
    id: 'ledige-revisioner',
    what: 'Ledige',
    description: 'Ledige fuldtidspersoner efter opgørelsesdato, én linje pr. måned, der er rettet',
    wording: wordings.unemployed,
    subject: observedSubject(unemployed),
  });
