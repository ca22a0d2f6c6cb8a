import type { DataTable, TableSpec, Value } from '../../charts/chart-spec';
import { formatDate } from '../../format/date';
import { formatPeriodShort, parsePeriod } from '../../format/period';
import { targetList } from '../../indicators/targets/list';
import { ownName } from '../area-names';
import { asOfDay } from '../as-of';
import type { BuildFigures, FigureContext } from '../figure';
import type { SeriesPoint } from '../series';
import { specBase } from '../spec-base';
import { textColumn } from '../text-column';
import { unitOf } from '../../charts/bullet-words';
import type { Followable } from './followable';
import { inventedIn, targetStates, type TargetState } from './target-states';

type Row = DataTable['rows'][number];
type Followed = TargetState & { followed: Followable };

/** More dates than these are too many to read: the newest stay. */
const mostDates = 12;
const later = 'opgjort senere';

function endOf(period: string): string {
  return parsePeriod(period)?.end ?? period;
}

/** From when a target is followed: where its way begins, else when it was set. */
function firstDay({ target }: TargetState): string {
  if (target.start_period) return endOf(target.start_period);
  return target.as_of ? asOfDay(target.as_of) : endOf(target.deadline);
}

/** Mid-year and year end of the plan's years, as far as they have come. */
function followUpDates(states: readonly TargetState[], setPer: string): string[] {
  const first = states.map(firstDay).sort()[0] ?? setPer;
  const last =
    states
      .map(({ target }) => endOf(target.deadline))
      .sort()
      .at(-1) ?? setPer;
  const dates: string[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++)
    dates.push(`${year}-06-30`, `${year}-12-31`);
  return dates.filter((date) => date > first && date <= last && date <= setPer).slice(-mostDates);
}

function newestBy(points: readonly SeriesPoint[], date: string): SeriesPoint | undefined {
  return points.findLast(({ period, value }) => value.value !== null && endOf(period) <= date);
}

/** The period where it is not the month that the day ends, and whether nobody knew the number then. */
function noteOf(period: string, date: string, isLater: boolean): Pick<Value, 'note'> {
  const isOwnMonth = period === date.slice(0, 7);
  const parts = [isOwnMonth ? '' : formatPeriodShort(period), isLater ? later : ''].filter(Boolean);
  return parts.length > 0 ? { note: parts.join(', ') } : {};
}

/** What was known that day; where nothing was, what has been counted since, said so. */
async function cell(context: FigureContext, state: Followed, date: string): Promise<Value | ''> {
  const { target, followed, points } = state;
  if (date <= firstDay(state) || date > endOf(target.deadline)) return '';
  const then = { ...context, selection: { ...context.selection, setPer: date } };
  const known = newestBy(await followed.points(then, target.area), date);
  const since = known ? undefined : newestBy(points, date);
  const shown = known ?? since;
  if (!shown) return { value: null, missing: 'blank' };
  const provisional = shown.value.provisional ? { provisional: true } : {};
  return { value: shown.value.value, ...provisional, ...noteOf(shown.period, date, since !== undefined) };
}

/** Reforms that make the numbers before and after them different things. */
function breakNotes(states: readonly Followed[]): string[] {
  return states.flatMap(({ followed }) =>
    followed.breaks.map(
      ({ date, label }) =>
        `${followed.title}: tal før og efter ${formatDate(date)} kan ikke sammenlignes (${label}).`,
    ),
  );
}

/** The key figure; what a share is a share of, where its name does not say it. */
function heading({ followed }: Followed): DataTable['columns'][number] {
  const { title, unit, basis } = followed;
  const isSaid = !basis || /(pct\.|procent) af /.test(title);
  return { label: isSaid ? title : `${title}, ${unitOf({ unit, basis })}`, unit };
}

function ends(states: readonly Followed[]): { first: Row; last: Row } {
  const starts = states.map(({ start }): Value | '' =>
    start ? { value: start.value, note: formatPeriodShort(start.period) } : '',
  );
  const targets = states.map(({ target }): Value => ({
    value: target.target,
    note: `${target.direction === 'at_most' ? 'højst' : 'mindst'}, ${formatPeriodShort(target.deadline)}`,
  }));
  return {
    first: { cells: ['Udgangspunkt', ...starts], emphasis: 'none' },
    last: { cells: ['Mål', ...targets], emphasis: 'total' },
  };
}

async function rowsOf(context: FigureContext, states: readonly Followed[], dates: readonly string[]) {
  return Promise.all(
    dates.map(async (date): Promise<Row> => {
      const cells = await Promise.all(states.map((state) => cell(context, state, date)));
      return { cells: [formatDate(date), ...cells], emphasis: 'none' };
    }),
  );
}

/** The status at mid-year and at the year's end, as it was known then; none where no target can be followed. */
export const targetFollowUp: BuildFigures = async (context) => {
  const all = await targetStates(context, context.selection.own);
  const states = all.filter((state): state is Followed => state.followed !== null);
  const dates = followUpDates(states, context.selection.setPer);
  if (dates.length === 0) return [];
  const { first, last } = ends(states);
  const rows = [first, ...(await rowsOf(context, states, dates)), last];
  const isLate = rows.some(({ cells }) =>
    cells.some((one) => typeof one !== 'string' && one.note?.endsWith(later)),
  );
  const words = {
    id: 'maal-opfoelgning',
    subject: `Opfølgning på mål i ${ownName(context)}, midt på året og ved årets udgang`,
    description: 'Nyeste tal, som det var kendt den dag',
    notes: [
      'Handler et tal om en anden periode end den måned, som dagen slutter, står perioden under tallet.',
      ...(isLate ? ['»Opgjort senere«: den dag var der intet tal; det er opgjort siden.'] : []),
      ...breakNotes(states),
    ],
  };
  const shown = states.flatMap(({ target, points }) => [{ ...target, value: null }, ...points]);
  const spec: TableSpec = {
    kind: 'table',
    ...specBase(context, targetList, shown, words),
    ...inventedIn(states),
    table: {
      caption: words.subject,
      columns: [textColumn('Dag'), ...states.map(heading)],
      rows,
      dates: { labels: ['Opgjort'], rows: [[null], ...dates.map((date) => [date]), [null]] },
    },
  };
  return [spec];
};
