/** A part of a long page. */
export interface Section {
  title: string;
  /** id of the figure that it begins with */
  from: string;
  /** curves that follow each other in it stand two abreast where there is room */
  pairs?: boolean;
}

/** Its address within the page. */
export function sectionId({ from }: Section): string {
  return `afsnit-${from}`;
}
