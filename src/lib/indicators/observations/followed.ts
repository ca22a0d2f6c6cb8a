import { bases, type Basis } from '../../schema/measures';
import { observedSeries } from './series';

/** What all indicators have in common that follow one measure, on one basis, month by month. */
export function followed<const M extends string>(measure: M, basis: Basis | '') {
  return {
    ...observedSeries,
    table: 'observations',
    measure,
    basis: basis === '' ? null : bases[basis],
    of: [{ measure, basis }],
  } as const;
}
