import type { PairsSpec, Value } from '../charts/chart-spec';
import { besideCountry, isNothing, numberOf } from './quantity';
import { qualified } from './sentence';

export interface Gap {
  label: string;
  own: number;
  country: number;
  difference: number;
  values: Value[];
}

/** Rows with both numbers, largest distance first. */
export function gapsOf(spec: PairsSpec): Gap[] {
  return spec.rows
    .flatMap((row) => {
      const own = numberOf(row.own);
      const country = numberOf(row.country);
      if (own === null || country === null) return [];
      return [{ label: row.label, own, country, difference: own - country, values: [row.own, row.country] }];
    })
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference));
}

/** `Sygedagpenge` for `5.57.71 Sygedagpenge`: nobody says the code of the chart of accounts. */
export function withoutCode(label: string): string {
  return label.replace(/^\d[\d.]* /, '');
}

/** A row's name as a heading can hold it: without its code, cut before an "og", else at a word. */
function shortName(label: string): string {
  const name = withoutCode(label);
  if (name.length <= 60) return name;
  const most = name.slice(0, 60);
  const cut = most.lastIndexOf(' og ');
  return `${cut > 20 ? most.slice(0, cut) : most.replace(/ [^ ]*$/, '')} …`;
}

/** `Kontanthjælp: 212 kr. pr. indbygger over landet, den største forskel af 7`. */
export function pairsTakeaway(spec: PairsSpec): string {
  const gaps = gapsOf(spec);
  const largest = gaps[0];
  if (!largest) return spec.subject;
  if (isNothing(largest.difference, spec.unit)) return qualified(`${spec.own} er på niveau med landet`, spec);
  const beside = besideCountry(largest.difference, spec);
  if (!beside) return spec.subject;
  const among = gaps.length > 1 ? `, den største forskel af ${gaps.length}` : '';
  return qualified(`${shortName(largest.label)}: ${beside}${among}`, spec, ...largest.values);
}
