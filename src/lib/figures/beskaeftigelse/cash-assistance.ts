import { cashAssistanceShare } from '../../indicators/cash-assistance/share-of-labour-force';
import { cashAssistanceShareOfPopulation } from '../../indicators/cash-assistance/share-of-population';
import { areaLines } from '../area-lines';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** Cash assistance in per cent of the labour force over time; no line crosses the reform. */
export const cashAssistanceOfLabourForce: BuildFigure = (context) =>
  areaLines(context, {
    id: 'kontanthjaelp',
    subject: `Kontanthjælp mv. i ${ownName(context)} og hele landet`,
    description: 'Fuldtidspersoner i pct. af arbejdsstyrken, pr. måned',
    wording: wordings.cashAssistanceShare,
    notes: [
      'Andelen er af arbejdsstyrken. Samme antal giver en lavere andel af befolkningen 16-66 år; derfor har de to andele hver sin akse.',
    ],
    indicator: cashAssistanceShare,
    withCountry: true,
    fromZero: true,
  });

/** The same persons in per cent of the population: another basis, so another picture. */
export const cashAssistanceOfPopulation: BuildFigure = (context) =>
  areaLines(context, {
    id: 'kontanthjaelp-befolkning',
    subject: `Kontanthjælp mv. af befolkningen i ${ownName(context)} og hele landet`,
    description: 'Fuldtidspersoner i pct. af befolkningen 16-66 år, pr. måned',
    wording: wordings.cashAssistanceShareOfPopulation,
    notes: [
      'Andelen er af alle 16-66-årige, også dem uden for arbejdsstyrken. Sammenlign den ikke med andelen af arbejdsstyrken.',
    ],
    indicator: cashAssistanceShareOfPopulation,
    withCountry: true,
    fromZero: true,
  });
