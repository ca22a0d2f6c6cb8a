import type { PackageSettings } from '../schema/data-package';
import type { DataFacts } from './facts';
import type { Selection } from './selection';

/** Before every count: where nothing is dated, only what is undated can be shown. */
const beforeEverything = '1900-01-01';

/** What is shown before anybody has chosen: the data folder's own municipality and those it is compared with. */
export function defaultSelection({ ownArea, compareAreas }: PackageSettings): Selection {
  return {
    own: ownArea,
    compare: compareAreas.filter((code) => code !== '000' && code !== ownArea),
    from: null,
    to: null,
    setPer: null,
  };
}

/** The selection with its "set pr." date settled: the newest count there is, never the clock. */
export function settledSelection(
  selection: Selection,
  facts: Pick<DataFacts, 'newestAsOf'>,
): Selection & { setPer: string } {
  return { ...selection, setPer: selection.setPer ?? facts.newestAsOf ?? beforeEverything };
}
