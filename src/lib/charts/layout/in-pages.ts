/**
 * Rows in order on as few pages as they fit, each as full as can be. A row that does not fit alone has a page to itself.
 * @param fits whether these rows stand on one page
 */
export function inPages<T>(rows: readonly T[], fits: (page: readonly T[]) => boolean): T[][] {
  const pages: T[][] = [];
  for (const row of rows) {
    const last = pages.at(-1);
    if (last && fits([...last, row])) last.push(row);
    else pages.push([row]);
  }
  return pages;
}
