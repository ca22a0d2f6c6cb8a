import type { NothingSpec } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { weeklyRefugees } from '../../indicators/refugees/weekly';
import { ownName } from '../area-names';
import type { BuildFigure, FigureContext } from '../figure';
import { specBase, type FigureWords } from '../spec-base';
import { textColumn } from '../text-column';

/** What a council decided on whom it receives from other municipalities, in our own words. */
interface Reception {
  /** when it became known, ISO date */
  asOf: string;
  source: string;
  /** since when, Danish */
  since: string;
  criteria: { name: string; meaning: string }[];
}

/** By the area's code: no source publishes these as a file. */
const receptions: Record<string, Reception> = {
  '575': {
    asOf: '2023-01-24',
    source: 'Vejen Kommune, Udvalget for arbejdsmarked og integration, referat 24. januar 2023',
    since: 'maj 2022',
    criteria: [
      { name: 'Arbejde', meaning: 'Har job eller klarer sig uden ydelser' },
      { name: 'Ophold', meaning: 'Bor her i forvejen' },
      {
        name: 'Tilknytning',
        meaning: 'Særlige sociale forhold, for eksempel familie eller venner i kommunen',
      },
      { name: 'Bolig', meaning: 'Har selv en bolig, eller kommunen kan finde en' },
    ],
  },
};

/** That no criteria are known, or not yet on the chosen day: they are a decision, not numbers that are missing. */
function unknownCriteria(context: FigureContext, words: FigureWords, known: string | null): NothingSpec {
  const { setPer } = context.selection;
  const sentence = known
    ? `Kriterierne var ikke kendt ${formatDate(setPer)}`
    : `Ugetal kender ingen kriterier for ${ownName(context)}`;
  return {
    kind: 'nothing',
    ...specBase(context, weeklyRefugees, [], words),
    notes: [],
    sentence,
    laterSetPer: known,
  };
}

/** Whom the own municipality receives though they are assigned elsewhere. */
export const receptionCriteria: BuildFigure = async (context) => {
  const { own, setPer } = context.selection;
  const words = {
    id: 'modtagekriterier',
    subject: `Hvem ${ownName(context)} modtager fra andre kommuner`,
    description: 'Kriterier for flygtninge, der er visiteret til en anden kommune',
  };
  const reception = receptions[own];
  if (!reception || reception.asOf > setPer) return unknownCriteria(context, words, reception?.asOf ?? null);
  const { asOf, source, since, criteria } = reception;
  const row = { as_of: asOf, source, example: false };
  return {
    kind: 'table',
    ...specBase(context, { ...weeklyRefugees, caveats: [] }, [row], {
      ...words,
      notes: [`Gælder fra ${since}. Hver flygtning vurderes for sig.`],
    }),
    table: {
      caption: words.subject,
      columns: ['Kriterium', 'Betydning'].map(textColumn),
      rows: criteria.map(({ name, meaning }) => ({ cells: [name, meaning], emphasis: 'none' })),
    },
  };
};
