import { addMonths, formatDate } from '../../format/date';
import { poolProjects } from '../../indicators/pools/projects';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { overdueNotes } from './projects';

/** Running projects whose end can lie within six months after the day that figures are set to. */
export const poolsEndingSoon: BuildFigure = async (context) => {
  const { setPer } = context.selection;
  const span = `${formatDate(setPer)} og ${formatDate(addMonths(setPer, 6))}`;
  const words = {
    id: 'puljer-slutter-snart',
    subject: `Puljeprojekter i ${ownName(context)}, der slutter inden for et halvt år`,
    description: `Projekter, der kan slutte mellem ${span}`,
  };
  const all = await read(context, poolProjects);
  if (all.length === 0) return nothing(context, poolProjects, words);
  const base = specBase(context, poolProjects, all, { ...words, notes: overdueNotes(all) });
  const soon = all.filter(({ ends_soon }) => ends_soon);
  if (soon.length === 0) {
    return {
      kind: 'nothing',
      ...base,
      sentence: `Ingen projekter slutter mellem ${span}`,
      laterSetPer: null,
    };
  }
  return {
    kind: 'table',
    ...base,
    table: {
      caption: words.subject,
      columns: ['Projekt', 'Slutter', 'Samarbejdspartnere', 'Bemærkning'].map(textColumn),
      rows: soon.map(({ project, ends, partners, note }) => ({
        cells: [project, ends ?? '', partners ?? '', note ?? ''],
        emphasis: 'none',
      })),
    },
  };
};
