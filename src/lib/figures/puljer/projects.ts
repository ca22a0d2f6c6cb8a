import { poolProjects } from '../../indicators/pools/projects';
import type { RowOf } from '../../indicators/statement';

export type Project = RowOf<typeof poolProjects>;

type Status = 'applied' | 'rejected' | 'running' | 'finished';

const names: Record<Status, string> = {
  applied: 'Ansøgt',
  rejected: 'Afslag',
  running: 'Igangværende',
  finished: 'Afsluttet',
};

function isStatus(text: string): text is Status {
  return text in names;
}

/** The status; what nobody knows counts as applied for. */
export function statusOf({ status }: Project): Status {
  return isStatus(status) ? status : 'applied';
}

/** The status in Danish. */
export function statusName(project: Project): string {
  return names[statusOf(project)];
}

/** The sentence for running projects whose end has passed since they were counted. */
export function overdueNotes(projects: readonly Project[]): string[] {
  const count = projects.filter(({ overdue }) => overdue).length;
  if (count === 0) return [];
  const said = count === 1 ? 'Ét projekt står' : `${count} projekter står`;
  return [`${said} som igangværende i opgørelsen, selv om slutdatoen er passeret.`];
}
