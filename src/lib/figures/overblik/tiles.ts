import { cashAssistanceShare } from '../../indicators/cash-assistance/share-of-labour-force';
import { deviationByMonth } from '../../indicators/budget/deviation-by-month';
import { ukrainians } from '../../indicators/employment/ukrainians';
import { ukrainiansShare } from '../../indicators/employment/ukrainians-share';
import { refugeesInTotal } from '../../indicators/refugees/total';
import { unemployedShare } from '../../indicators/unemployment/share';
import { country } from '../area-names';
import { wordings } from '../beskaeftigelse/wordings';
import type { BuildFigure, FigureContext } from '../figure';
import { refugeeWording } from '../flygtninge/statuses';
import { rankAmongAll } from '../rank';
import { isObserved, readSeries, type SeriesIndicator } from '../series';
import { tile, type TileWords } from '../tile';

/** A tile of an indicator that is followed over time; shares and the like stand beside the country. */
function seriesTile(
  indicator: SeriesIndicator,
  beside: 'alone' | 'beside country',
  words: TileWords,
): BuildFigure {
  return async (context: FigureContext) => {
    const { own } = context.selection;
    const areas = beside === 'alone' ? [own] : [own, country];
    const made = await tile(context, indicator, await readSeries(context, indicator, areas), words);
    if (made.kind !== 'tile' || beside === 'alone' || !isObserved(indicator)) return made;
    const rank = await rankAmongAll(context, indicator, made.period);
    return rank ? { ...made, rank } : made;
  };
}

export const refugeesTile = seriesTile(refugeesInTotal, 'alone', {
  id: 'overblik-flygtninge',
  subject: 'Flygtninge fra Ukraine',
  description: 'Personer i alt i ugeopgørelsen',
  wording: refugeeWording,
  href: '/flygtninge/',
});

export const ukrainiansShareTile = seriesTile(ukrainiansShare, 'beside country', {
  id: 'overblik-ukrainere-andel',
  subject: 'Andel af ukrainere i arbejde',
  description: 'Pct. af personer til rådighed for arbejdsmarkedet',
  wording: wordings.ukrainiansShare,
  href: '/beskaeftigelse/',
});

export const ukrainiansTile = seriesTile(ukrainians, 'alone', {
  id: 'overblik-ukrainere',
  subject: 'Ukrainere i arbejde',
  description: 'Personer i arbejde',
  wording: wordings.ukrainians,
  href: '/beskaeftigelse/',
});

export const unemployedShareTile = seriesTile(unemployedShare, 'beside country', {
  id: 'overblik-ledighed',
  subject: 'Ledighed',
  description: 'Fuldtidspersoner i pct. af arbejdsstyrken',
  wording: wordings.unemployedShare,
  href: '/beskaeftigelse/',
});

export const cashAssistanceTile = seriesTile(cashAssistanceShare, 'beside country', {
  id: 'overblik-kontanthjaelp',
  subject: 'Kontanthjælp mv.',
  description: 'Fuldtidspersoner i pct. af arbejdsstyrken',
  wording: wordings.cashAssistanceShare,
  href: '/beskaeftigelse/',
});

export const deviationTile = seriesTile(deviationByMonth, 'alone', {
  id: 'overblik-afvigelse',
  subject: 'Forventet afvigelse fra budgettet',
  description: 'Netto; over 0 er merforbrug, under 0 mindreforbrug',
  wording: { measure: 'Den forventede afvigelse fra budgettet' },
  href: '/oekonomi/',
});
