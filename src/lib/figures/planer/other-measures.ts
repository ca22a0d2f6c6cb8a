import { parsePeriod, type PeriodKind } from '../../format/period';
import { observedAnyPeriod } from '../../indicators/targets/observed';
import type { RowOf } from '../../indicators/statement';
import { bases, measures } from '../../schema/measures';
import { country } from '../area-names';
import type { FigureContext } from '../figure';
import { read } from '../read';
import type { ObservedIndicator } from '../series';
import { toValue } from '../value';
import { isReached } from '../window';
import type { Followable } from './followable';
import { unitNamed } from './target-unit';

type Row = RowOf<typeof observedAnyPeriod>;

/** A series is followed in one kind of period: the first of these that it has. */
const kinds: readonly (PeriodKind | undefined)[] = ['month', 'quarter', 'half', 'year', 'week', 'day'];

async function readOthers(context: FigureContext): Promise<Row[]> {
  return read(context, observedAnyPeriod, [context.selection.own, country]);
}

function basisName(basis: string): string | null {
  return Object.entries(bases).find(([id]) => id === basis)?.[1] ?? (basis || null);
}

function inOneKind(rows: readonly Row[]): Row[] {
  const kindOf = ({ period }: Row) => parsePeriod(period)?.kind;
  const kind = kinds.find((wanted) => rows.some((row) => kindOf(row) === wanted));
  return rows.filter((row) => kindOf(row) === kind);
}

function ofRows(rows: readonly Row[], id: string, basis: string): Followable {
  const isOf = (row: Row) => row.measure === id && row.basis === basis;
  const known = measures.find((measure) => measure.id === id && measure.basis === basis);
  const values = rows.map(({ value }) => value);
  return {
    names: [id],
    title: known?.title ?? id,
    unit: unitNamed(rows.find(({ unit }) => unit)?.unit ?? null, values),
    basis: basisName(basis),
    breaks: [],
    points: async (context, area) =>
      inOneKind((await readOthers(context)).filter((row) => isOf(row) && row.area === area))
        .filter(({ period }) => isReached(context.selection, period))
        .map((row) => ({ ...row, value: toValue(row.value, row.value_missing) })),
  };
}

/** Measures that are in the data and described nowhere, each on its basis and under its own name. */
export async function otherMeasures(
  context: FigureContext,
  described: readonly ObservedIndicator[],
): Promise<Followable[]> {
  const keyOf = (measure: string, basis: string) => `${measure}\n${basis}`;
  const isDescribed = new Set(described.flatMap(({ of }) => of.map((one) => keyOf(one.measure, one.basis))));
  const byKey = new Map<string, Row[]>();
  for (const row of await readOthers(context)) {
    const key = keyOf(row.measure, row.basis);
    if (!isDescribed.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return [...byKey.values()].flatMap((rows) =>
    rows[0] ? [ofRows(rows, rows[0].measure, rows[0].basis)] : [],
  );
}
