import { ukrainians } from '../../indicators/employment/ukrainians';
import { areaLines } from '../area-lines';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** Displaced Ukrainians at work, as a number, over time. */
export const ukrainiansOverTime: BuildFigure = (context) =>
  areaLines(context, {
    id: 'ukrainere-i-arbejde',
    subject: `Fordrevne fra Ukraine i arbejde i ${ownName(context)}`,
    description: 'Personer i arbejde pr. måned',
    wording: wordings.ukrainians,
    indicator: ukrainians,
    withCountry: false,
    fromZero: true,
  });
