import { unemployed } from '../../indicators/unemployment/persons';
import { areaLines } from '../area-lines';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** Unemployed full-time persons over time. */
export const unemployedOverTime: BuildFigure = (context) =>
  areaLines(context, {
    id: 'ledige',
    subject: `Ledige i ${ownName(context)}`,
    description: 'Ledige fuldtidspersoner pr. måned',
    wording: wordings.unemployed,
    indicator: unemployed,
    withCountry: false,
    fromZero: true,
  });
