import { persons } from '../../format/unit';
import type { Indicator } from '../indicator';
import { originColumns } from '../origin';
import sql from './stages.sql?raw';

/** What became of the people in the own area's programmes, per count. */
export const outcomeStages = {
  id: 'outcomes/stages',
  title: 'Resultater af indsatser',
  unit: persons,
  basis: null,
  betterIs: 'neither',
  source: 'Kommunens egen opgørelse',
  caveats: [],
  table: 'outcomes',
  params: ['own', 'set_per'],
  columns: {
    programme: 'text',
    /** ISO period */
    counted: 'text',
    stage: 'text',
    /** the stage that these persons are a part of; null: the whole */
    part_of: 'text?',
    /** a vague number as its bounds; both null: not stated */
    persons_min: 'number?',
    persons_max: 'number?',
    persons_missing: 'text?',
    ...originColumns,
  },
  sql,
} as const satisfies Indicator;
