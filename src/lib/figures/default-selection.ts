import type { PackageSettings } from '../schema/data-package';
import { country } from './area-names';
import type { Selection } from './selection';

/** What is shown before anybody has chosen: the data folder's own municipality and those it is compared with. */
export function defaultSelection({ ownArea, compareAreas }: PackageSettings): Selection {
  return {
    own: ownArea,
    compare: compareAreas.filter((code) => code !== country && code !== ownArea),
    from: null,
    to: null,
    setPer: null,
  };
}
