import type { PackageSettings } from '../schema/data-package';
import { country } from './area-names';
import { mostCompared, type Selection } from './selection';

/**
 * What is shown before anybody has chosen: the data folder's own municipality beside those it is compared with, first the others
 * that the same office serves.
 */
export function defaultSelection({ ownArea, ownAreas = [], compareAreas }: PackageSettings): Selection {
  const others = [...new Set([...ownAreas, ...compareAreas])];
  return {
    own: ownArea,
    compare: others.filter((code) => code !== country && code !== ownArea).slice(0, mostCompared),
    from: null,
    to: null,
    setPer: null,
  };
}
