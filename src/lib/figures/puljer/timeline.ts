import type { RangeTimelineSpec } from '../../charts/chart-spec';
import { formatNumber } from '../../format/number';
import { poolProjects } from '../../indicators/pools/projects';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { overdueNotes, statusOf, type Project } from './projects';

type Bar = RangeTimelineSpec['bars'][number];

function range(text: string | null, earliest: string | null, latest: string | null): Bar['start'] {
  return text && earliest && latest ? { text, earliest, latest } : null;
}

/** What is known beside the dates; a date that nobody can place in time is told in its own words. */
function details(project: Project, start: Bar['start'], end: Bar['end']): Bar['details'] {
  const told: [string, string | null][] = [
    ['Starter', start ? null : project.starts],
    ['Slutter', end ? null : project.ends],
    ['Samarbejdspartnere', project.partners],
    ['Beløb', project.amount === null ? null : `${formatNumber(project.amount)} kr.`],
    ['Mål', project.target],
    ['Resultat', project.result],
    ['Bemærkning', project.note],
  ];
  return told.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function toBar(project: Project): Bar {
  const start = range(project.starts, project.starts_earliest, project.starts_latest);
  const end = range(project.ends, project.ends_earliest, project.ends_latest);
  return {
    id: project.project,
    label: project.project,
    status: statusOf(project),
    start,
    end,
    endsSoon: project.ends_soon,
    details: details(project, start, end),
  };
}

const order: Bar['status'][] = ['running', 'applied', 'finished', 'rejected'];

/** Projects by status over time, vague dates as ranges. */
export const poolTimeline: BuildFigure = async (context) => {
  const words = {
    id: 'puljer-tidslinje',
    subject: `Puljeprojekter i ${ownName(context)}`,
    description: 'Projekter efter status, fra start til slut',
    wording: { one: 'projekt', many: 'projekter' },
  };
  const projects = await read(context, poolProjects);
  if (projects.length === 0) return nothing(context, poolProjects, words);
  const hasVague = projects.some(({ starts, ends }) => !starts || !ends);
  const notes = [
    ...overdueNotes(projects),
    ...(hasVague
      ? ['Upræcise datoer er tegnet som et tidsrum. Datoer, der ikke er oplyst, er ikke tegnet.']
      : []),
  ];
  return {
    kind: 'range-timeline',
    ...specBase(context, poolProjects, projects, { ...words, notes }),
    bars: projects.map(toBar).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status)),
    today: context.selection.setPer,
  };
};
