import { unemployedShare } from '../../indicators/unemployment/share';
import type { BuildFigure } from '../figure';
import { municipalityMap } from '../municipality-map';
import { wordings } from './wordings';

/** Unemployment in all municipalities on a map of squares. */
export const unemployedShareMap: BuildFigure = (context) =>
  municipalityMap(context, {
    id: 'ledighed-kort',
    subject: 'Ledighed i alle kommuner',
    description: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken',
    wording: wordings.unemployedShare,
    indicator: unemployedShare,
  });
