import type { Bounds, PartsGroup } from '../../charts/parts-group';
import { formatPeriod } from '../../format/period';
import { outcomeStages } from '../../indicators/outcomes/stages';
import { ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { readOutcomes, type OutcomeCount, type StageRow } from './outcome-counts';
import { withRest } from './rest';

function boundsOf(row: StageRow | undefined): Bounds {
  const [min, max] = [row?.persons_min ?? null, row?.persons_max ?? null];
  if (min !== null && max !== null) return { min, max };
  const { missing } = toValue(null, row?.persons_missing);
  return { min: null, max: null, ...(missing && { missing }) };
}

/** Each whole with its own parts: what is a part of a part is counted within that one only. */
function groupsOf({ programme, counted, rows }: OutcomeCount): PartsGroup[] {
  const named = rows.flatMap(({ part_of }) => (part_of === null ? [] : [part_of]));
  const wholes = new Set([
    ...rows.filter(({ part_of }) => part_of === null).map(({ stage }) => stage),
    ...named,
  ]);
  return [...wholes].map((stage) => {
    const value = boundsOf(rows.find((row) => row.stage === stage));
    const parts = rows
      .filter((row) => row.part_of === stage)
      .map((row) => ({ id: row.stage, label: row.stage, value: boundsOf(row) }));
    return {
      id: `${programme}-${stage}`,
      label: programme,
      period: counted,
      whole: { label: stage, value },
      ...withRest(value, parts),
    };
  });
}

/** What became of the people in each programme at its newest count. */
export const programmeOutcomes: BuildFigure = async (context) => {
  const words = {
    id: 'indsatser-resultater',
    subject: `Resultater af indsatser i ${ownName(context)}`,
    description: 'Borgere efter status',
    wording: { one: 'borger', many: 'borgere' },
  };
  const newest = (await readOutcomes(context)).flatMap((counts) => counts.at(-1) ?? []);
  if (newest.length === 0) return nothing(context, outcomeStages, words);
  const groups = newest.flatMap(groupsOf);
  const derived = groups.some(({ parts }) => parts.some((part) => part.derived));
  const periods = [...new Set(newest.map(({ counted }) => counted))];
  const notes = [
    ...(derived ? ['Resten er beregnet: det hele minus de øvrige dele. Tallet er ikke oplyst.'] : []),
    ...new Set(groups.flatMap(({ note }) => note ?? [])),
  ];
  const rows = newest.flatMap((count) => count.rows);
  return {
    kind: 'parts-of-whole',
    ...specBase(context, outcomeStages, rows, {
      ...words,
      description: `${words.description}, ${periods.map(formatPeriod).join(' og ')}`,
      notes,
    }),
    groups,
  };
};
