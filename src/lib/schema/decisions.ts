import type { ResourceSettings } from './data-package';
import type { Mapping, ReadingChoice } from './mapping';

/** Everything that a person said about a file. Kept with it, and remembered for the next file of the same shape. */
export interface Decisions {
  reading?: ReadingChoice;
  mapping?: Mapping;
  /** as-of date, area, first year */
  settings?: ResourceSettings;
  /** rows with errors are left out, and the person agreed to that */
  leaveOutErrors?: boolean;
}
