import type { ChartSpec } from '../charts/chart-spec';
import { hasProvisional } from './provisional';

/** What a figure must say of its numbers, a word or two each: `Eksempeltal`, `Foreløbige tal`, `Opgjort senere`. */
export function badgesOf(spec: ChartSpec): string[] {
  return [
    ...(spec.example ? ['Eksempeltal'] : []),
    ...(hasProvisional(spec) ? [spec.kind === 'tile' ? 'Foreløbigt tal' : 'Foreløbige tal'] : []),
    ...(spec.later ? ['Opgjort senere'] : []),
  ];
}
