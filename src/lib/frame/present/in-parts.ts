import { inPages } from '../../charts/layout/in-pages';

/** Rows on as few pages as `inPages` makes of them, as even as can be. */
export function inParts<T>(rows: readonly T[], fits: (part: readonly T[]) => boolean): T[][] {
  const pages = inPages(rows, fits);
  const even = evenly(rows, pages.length);
  return even.every(fits) ? even : pages;
}

function evenly<T>(rows: readonly T[], count: number): T[][] {
  const at = (part: number) => Math.round((part * rows.length) / count);
  return Array.from({ length: count }, (_, part) => rows.slice(at(part), at(part + 1)));
}
