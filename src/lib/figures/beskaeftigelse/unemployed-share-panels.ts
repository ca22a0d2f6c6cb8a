import type { LineSeries, Role } from '../../charts/chart-spec';
import { unemployedShare } from '../../indicators/unemployment/share';
import { areaSeries } from '../area-lines';
import { areaName, byName, chosenAreas, country } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { nothing } from '../nothing';
import { readMembers, type SeriesPoint } from '../series';
import { specBase } from '../spec-base';
import { wordings } from './wordings';

/** more panels than this are too small to be read */
const most = 12;

/** The own municipality, the chosen ones and those of its part of the country: as many as there is room for, by name. */
function shownAreas(context: FigureContext): { shown: string[]; left: number } {
  const { areas, selection } = context;
  const own = areas.byCode(selection.own);
  const isMunicipality = (code: string) => areas.byCode(code)?.kind === 'municipality';
  const around = areas.all
    .filter(
      ({ kind, landsdel }) => kind === 'municipality' && landsdel !== null && landsdel === own?.landsdel,
    )
    .map(({ code }) => code);
  const wanted = [...new Set([...chosenAreas(context).filter(isMunicipality), ...around])];
  const others = wanted.filter((code) => code !== selection.own);
  const shown = others.slice(0, most - 1);
  shown.sort((a, b) => byName(areaName(areas, a), areaName(areas, b)));
  return { shown: [selection.own, ...shown], left: others.length - shown.length };
}

function seriesOf(context: FigureContext, points: readonly SeriesPoint[], area: string): LineSeries {
  const role: Role = area === context.selection.own ? 'own' : area === country ? 'country' : 'other';
  return areaSeries(context, area, role, points);
}

/** Unemployment in the own part of the country, a small picture for each municipality. */
export const unemployedSharePanels: BuildFigure = async (context) => {
  const landsdel = context.areas.byCode(context.selection.own)?.landsdel;
  const { shown, left } = shownAreas(context);
  const words = {
    id: 'ledighed-landsdel',
    subject: `Ledighed i ${landsdel ?? 'kommunerne'}`,
    description: 'Ledige fuldtidspersoner i pct. af arbejdsstyrken, pr. måned, alle med samme akse',
    wording: wordings.unemployedShare,
    notes: left > 0 ? [`${left} kommuner i landsdelen er ikke vist: der er plads til ${most}.`] : [],
  };
  const points = await readMembers(context, unemployedShare, [country, ...shown]);
  const series = shown.map((area) => seriesOf(context, points, area));
  const panels = series.filter((one) => one.points.some(({ y }) => y.value !== null));
  const whole = seriesOf(context, points, country);
  if (!panels.some(({ role }) => role === 'own')) return nothing(context, unemployedShare, words);
  const used = points.filter(({ area }) => area === country || panels.some(({ id }) => id === area));
  return {
    kind: 'small-multiples',
    ...specBase(context, unemployedShare, used, words),
    panels,
    country: whole.points.length > 0 ? whole : null,
    fromZero: true,
    breaks: [],
  };
};
