import { ukrainiansShare } from '../../indicators/employment/ukrainians-share';
import { areaRanking } from '../area-ranking';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** The same share for every area of the same basis, in the newest month that own area and country share. */
export const ukrainiansShareByArea: BuildFigure = (context) =>
  areaRanking(context, {
    id: 'ukrainere-andel-omraader',
    subject: 'Andel af fordrevne fra Ukraine i arbejde efter område',
    description: 'Pct. af personer til rådighed for arbejdsmarkedet',
    wording: wordings.ukrainiansShare,
    notes: [
      'Kun andele af personer til rådighed er med. Andele af alle i en aldersgruppe kan ikke stå på samme akse.',
    ],
    indicator: ukrainiansShare,
  });
