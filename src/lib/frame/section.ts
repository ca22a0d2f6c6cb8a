/** A part of a long page. */
export interface Section {
  title: string;
  /** id of the figure that it begins with */
  from: string;
}

/** Its address within the page. */
export function sectionId({ from }: Section): string {
  return `afsnit-${from}`;
}
