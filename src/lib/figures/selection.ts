/** As many areas as can be told apart beside the own one and the country. */
export const mostCompared = 6;

/** As many as anybody would call a group, and a name that fits at a line. */
export const mostGrouped = 30;
export const longestGroupName = 30;

/** What the person looks at. Lives in the URL; a link shows the same picture. */
export interface Selection {
  /** own municipality, three digits */
  own: string;
  /** chosen areas beside the own one and the country, three digits each, at most 6 */
  compare: string[];
  /** municipalities that the person compares with as one, and what they call them */
  group?: { name: string; areas: string[] };
  /** first and last period shown, ISO month; null: all there is */
  from: string | null;
  to: string | null;
  /** "set pr.": figures as they were known on that day, ISO date; null: the newest there is */
  setPer: string | null;
  /** where a figure has no count as old as "set pr.", later counts stand in its place, marked "opgjort senere" */
  later?: true;
}
