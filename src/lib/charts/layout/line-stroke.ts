import type { LineSeries } from '../chart-spec';
import { categoryColor, color } from '../palette';

/** How strong a role stands: the strongest is drawn last. */
export function weight({ role }: LineSeries): number {
  return { other: 0, category: 1, chosen: 1, target: 2, country: 3, own: 4 }[role];
}

/** Colour, width and dash of a line by its role. */
export function strokeOf(series: LineSeries): { color: string; width: number; dash?: string } {
  switch (series.role) {
    case 'own':
      return { color: color('own'), width: 3 };
    case 'country':
      return { color: color('country'), width: 2, dash: '6 4' };
    case 'target':
      return { color: color('target'), width: 1, dash: '2 2' };
    case 'category':
      return { color: categoryColor(series.category), width: 2 };
    case 'chosen':
      return { color: color('chosen'), width: 1.5 };
    case 'other':
      return { color: color('other'), width: 1 };
  }
}
