import { unemployedShare } from '../../indicators/unemployment/share';
import { chosenAreas, country, neighbours } from '../area-names';
import { areaRanking } from '../area-ranking';
import type { BuildFigure } from '../figure';
import { wordings } from './wordings';

/** Unemployment in the municipalities of the own region, the chosen ones and the country. */
export const unemployedShareByArea: BuildFigure = (context) => {
  const { areas, selection } = context;
  const region = areas.byCode(selection.own)?.region;
  return areaRanking(context, {
    id: 'ledighed-omraader',
    subject: region ? `Ledighed i ${region}` : 'Ledighed efter kommune',
    description: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken',
    wording: wordings.unemployedShare,
    indicator: unemployedShare,
    areas: [...new Set([country, selection.own, ...neighbours(context), ...chosenAreas(context)])],
  });
};
