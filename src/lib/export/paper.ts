import type { ChartSpec } from '../charts/chart-spec';

/** The colour and mark of a municipality. */
export interface Brand {
  /** six hexadecimal digits; null: the own municipality's colour in charts */
  color: string | null;
  /** a PNG or JPEG as a data address, and its width to its height; null: none */
  logo: { address: string; ratio: number } | null;
}

export const plainBrand: Brand = { color: null, logo: null };

/** What goes out together: one figure, a page, or a meeting. */
export interface Paper {
  title: string;
  /** under the title: municipality, day, case number */
  lines: string[];
  /** the day that its figures are known on or the meeting is held, ISO date; in the file's name */
  asOf?: string;
  /** the case that it is for, where one is named: only its earlier treatment is listed */
  caseNo?: string;
  figures: { spec: ChartSpec; remark?: string }[];
  brand: Brand;
}

/** Told before each figure, from 1; work stops where the signal says so, with its reason. */
export interface Progress {
  signal?: AbortSignal;
  onfigure?: (number: number) => void;
}

/** Lets the page answer, and stops where it was asked to. */
export async function nextFigure(number: number, { signal, onfigure }: Progress): Promise<void> {
  onfigure?.(number);
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
