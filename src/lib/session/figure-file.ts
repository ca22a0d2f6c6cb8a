import type { PageFigures } from '../figures/figure';

const read = new Map<string, Promise<PageFigures | null>>();

/** Fetches a page's prerendered figures for one area; null where there is no such file. @param address of the file */
export function figureFile(address: string): Promise<PageFigures | null> {
  let found = read.get(address);
  if (!found) {
    found = fetch(address, { priority: 'high' })
      .then((response) => (response.ok ? (response.json() as Promise<PageFigures>) : null))
      .catch(() => null);
    read.set(address, found);
  }
  return found;
}
