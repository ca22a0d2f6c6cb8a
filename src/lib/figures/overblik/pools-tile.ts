import { poolProjects } from '../../indicators/pools/projects';
import { newestAsOf } from '../as-of';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { overdueNotes, type Project } from '../puljer/projects';
import { read } from '../read';
import { specBase } from '../spec-base';

/** The running project that ends first after the day, in its own words; rows come by their end. Else how many have ended since. */
function nextToEnd(running: readonly Project[], day: string): string {
  const next = running.find(({ ends, ends_latest }) => ends && ends_latest && ends_latest >= day);
  if (next) return `Næste, der slutter: ${next.project}, ${next.ends}`;
  const over = running.filter(({ overdue }) => overdue).length;
  if (over === 0) return 'Igangværende projekter';
  return `Slutdatoen er siden passeret for ${over === running.length ? `alle\u00a0${over}` : over}`;
}

/** How many projects are running, and which of them ends next. */
export const poolsTile: BuildFigure = async (context) => {
  const { setPer } = context.selection;
  const words = {
    id: 'overblik-puljer',
    subject: 'Puljeprojekter i gang',
    description: 'Igangværende projekter',
    wording: { one: 'projekt', many: 'projekter', measure: 'Antallet af puljeprojekter i gang' },
  };
  const all = await read(context, poolProjects);
  if (all.length === 0) return nothing(context, poolProjects, words);
  const running = all.filter(({ status }) => status === 'running');
  const description = nextToEnd(running, setPer);
  const base = specBase(context, poolProjects, all, { ...words, description, notes: overdueNotes(all) });
  return {
    kind: 'tile',
    ...base,
    href: '/puljer/',
    period: newestAsOf(all) ?? setPer,
    value: { value: running.length },
    betterIs: 'neither',
    change: null,
    sinceMeeting: null,
    country: null,
    history: [],
  };
};
