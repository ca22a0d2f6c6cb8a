import type { RowOf } from './statement';

/** Where a row comes from; the last columns of every indicator. */
export const originColumns = {
  /** when it was counted, as stated; null: not dated */
  as_of: 'text?',
  /** publisher as the import says it */
  source: 'text?',
  /** the amounts are invented */
  example: 'boolean',
} as const;

export type Origin = RowOf<{ columns: typeof originColumns }>;
