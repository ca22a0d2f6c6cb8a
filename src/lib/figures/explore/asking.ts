import type { Unit } from '../../format/unit';

/** What is known of a question beside its answer. */
export interface Asking {
  sql: string;
  /** name of the own area, and the codes of it and of those it is compared with */
  own: string;
  ownCode: string;
  compare: readonly string[];
  /** an area's name by its code */
  areaName: (code: string) => string | undefined;
  /** ISO date that `known_` tables are as known on */
  setPer: string;
  /** what the answer is about; absent: nobody said */
  title?: string;
  unit?: Unit;
  basis?: string | null;
  notes?: readonly string[];
  /** the picture that is wanted; absent: the one that fits */
  picture?: 'lines' | 'bars' | 'table';
}
