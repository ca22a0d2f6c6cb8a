import { ukrainiansShare } from '../../indicators/employment/ukrainians-share';
import { areaLines } from '../area-lines';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** The share of displaced Ukrainians at work over time, own and country on one basis. */
export const ukrainiansShareOverTime: BuildFigure = (context) =>
  areaLines(context, {
    id: 'ukrainere-andel',
    subject: `Andel af fordrevne fra Ukraine i arbejde, ${ownName(context)} og hele landet`,
    description: 'Pct. af personer til rådighed for arbejdsmarkedet, pr. måned',
    wording: wordings.ukrainiansShare,
    indicator: ukrainiansShare,
    withCountry: true,
    fromZero: true,
  });
