import { unemployedShare } from '../../indicators/unemployment/share';
import { areaLines } from '../area-lines';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** Unemployment over time in the own area, the country and the chosen areas. */
export const unemployedShareOverTime: BuildFigure = (context) =>
  areaLines(context, {
    id: 'ledighed',
    subject: `Ledighed i ${ownName(context)} og hele landet`,
    description: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken, pr. måned',
    wording: wordings.unemployedShare,
    indicator: unemployedShare,
    withCountry: true,
    fromZero: true,
  });
