import type { MissingReason } from './missing-reason';

/** A number that may be vague: from `min` to `max`, equal where it is exact; both null: the reason why there is none. */
export interface Bounds {
  min: number | null;
  max: number | null;
  missing?: MissingReason;
}

/** A whole and its parts. */
export interface PartsGroup {
  id: string;
  /** what is counted, such as a programme's name */
  label: string;
  /** ISO period of the count */
  period: string;
  whole: { label: string; value: Bounds };
  /** `derived`: what the others leave of the whole, computed and not stated; the last one, at most */
  parts: { id: string; label: string; value: Bounds; derived?: true }[];
  /** why no rest is said, a Danish sentence; null: there is one, or nothing is left */
  note: string | null;
}
