import { poolProjects } from '../../indicators/pools/projects';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { ownName } from '../area-names';
import { statusName } from './projects';

/** Target beside result, in the words of whoever wrote them. */
export const poolResults: BuildFigure = async (context) => {
  const words = {
    id: 'puljer-resultater',
    subject: `Mål og resultat for puljeprojekter i ${ownName(context)}`,
    description: 'Projekter, der har et mål eller et resultat',
  };
  const all = await read(context, poolProjects);
  if (all.length === 0) return nothing(context, poolProjects, words);
  const told = all.filter(({ target, result }) => target || result);
  const base = specBase(context, poolProjects, told, words);
  if (told.length === 0) {
    return {
      kind: 'nothing',
      ...base,
      sentence: 'Ingen projekter har et mål eller et resultat',
      laterSetPer: null,
    };
  }
  return {
    kind: 'table',
    ...base,
    table: {
      caption: words.subject,
      columns: ['Projekt', 'Status', 'Mål', 'Resultat', 'Bemærkning'].map(textColumn),
      rows: told.map((project) => ({
        cells: [
          project.project,
          statusName(project),
          project.target ?? '',
          project.result ?? '',
          project.note ?? '',
        ],
        emphasis: 'none',
      })),
    },
  };
};
