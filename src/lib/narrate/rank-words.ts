import type { Rank } from '../charts/chart-spec';

const ends = { highest: 'højest', lowest: 'lavest' };

/** `nr. 4 af 98 kommuner (nr. 1 er lavest)`, `delt nr. 4 af 95 kommuner med tal (nr. 1 er højest)`. */
export function rankWords({ place, of, first, shared, without }: Rank): string {
  const among = `${of} kommuner${without > 0 ? ' med tal' : ''}`;
  return `${shared > 0 ? 'delt ' : ''}nr. ${place} af ${among} (nr. 1 er ${ends[first]})`;
}
