import type { LinesSpec, Projection } from '../charts/chart-spec';
import { projectionName } from '../charts/projected-series';
import { rangeWithUnit } from '../charts/value-text';
import { formatPeriod } from '../format/period';
import { periodName } from './period-words';
import { capital, stop } from './sentence';

/** When the line runs into what it may reach: `mellem uge 3 og uge 8`; null: nobody can say. */
function when({ earliest, latest }: Projection['reaches'], name: (period: string) => string): string | null {
  if (!earliest) return null;
  if (!latest) return `tidligst i ${name(earliest)}; ved den langsomste vækst er der ingen dato`;
  return earliest === latest ? `i ${name(earliest)}` : `mellem ${name(earliest)} og ${name(latest)}`;
}

/** `Fortsætter tilgangen som i de seneste uger, er pladserne brugt op mellem uge 3 og uge 8`; null without a projection. */
export function projectionClause(
  { projection }: LinesSpec,
  name: (period: string) => string = (period) => periodName(period),
): string | null {
  if (!projection) return null;
  const { premise, outcome, undated, reaches } = projection;
  const found = when(reaches, name);
  return found ? `${capital(premise)}, ${outcome} ${found}` : `${capital(premise)}, ${undated}`;
}

/** The same with the days of the weeks, marked as a projection, and the range that it ends in. */
export function projectionSentences(spec: LinesSpec): string[] {
  const said = projectionClause(spec, formatPeriod);
  const last = spec.projection?.points.at(-1);
  if (!said) return [];
  const range = last && rangeWithUnit(last.low, last.high, spec.unit);
  return [
    stop(`${projectionName}: ${said.charAt(0).toLocaleLowerCase('da')}${said.slice(1)}`),
    ...(last ? [stop(`Fremskrivningen ender på ${range} i ${formatPeriod(last.x)} og er ikke talt`)] : []),
  ];
}
