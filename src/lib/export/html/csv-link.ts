import type { ChartSpec } from '../../charts/chart-spec';
import { tableOf } from '../../charts/data-table';
import { csvAsShown, csvTidy } from '../csv';
import { escaped } from '../escaped';
import { fileName } from '../file-name';

/** A link that saves a figure's numbers; a table of texts alone is saved as it stands. Empty: there is nothing in it. */
export function csvLink(spec: ChartSpec): string {
  const { rows } = tableOf(spec);
  if (rows.length === 0) return '';
  const hasNumbers = rows.some(({ cells }) => cells.some((cell) => typeof cell !== 'string'));
  const csv = hasNumbers ? csvTidy(spec) : csvAsShown(spec);
  const about = `<span class="unseen">: ${escaped(spec.subject)}</span>`;
  return (
    `<p class="save"><a href="data:text/csv;charset=utf-8,${escaped(encodeURIComponent(csv))}"` +
    ` download="${escaped(fileName(spec, 'csv'))}">${hasNumbers ? 'Gem tallene' : 'Gem tabellen'} som CSV${about}</a></p>`
  );
}
