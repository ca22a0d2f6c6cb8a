import { formatPeriod } from '../format/period';
import type { Unit } from '../format/unit';
import type { PartsOfWholeSpec } from './chart-spec';
import type { Bounds, PartsGroup } from './parts-group';
import { missingText, rangeText } from './value-text';

/** A whole or a part, in the order in which they stand beneath each other. */
export interface PartsRow {
  id: string;
  /** as it stands at its bar */
  label: string;
  kind: 'whole' | 'part' | 'rest';
  value: Bounds;
  group: PartsGroup;
}

/** Every bar of a figure. Where there are several groups the whole says which one it is. */
export function partsRows({ groups }: PartsOfWholeSpec): PartsRow[] {
  return groups.flatMap((group): PartsRow[] => [
    {
      id: group.id,
      label:
        groups.length > 1
          ? `${group.label}, ${formatPeriod(group.period)}: ${lower(group.whole.label)}`
          : group.whole.label,
      kind: 'whole',
      value: group.whole.value,
      group,
    },
    ...group.parts.map(({ id, label, value, derived }): PartsRow => ({
      id: `${group.id}/${id}`,
      label: derived ? `${upper(label)}, beregnet` : upper(label),
      kind: derived ? 'rest' : 'part',
      value,
      group,
    })),
  ]);
}

/** `13`, `5-6`, or the reason why there is no number. */
export function boundsText({ min, max, missing }: Bounds, unit: Unit): string {
  return min === null || max === null ? missingText(missing) : rangeText(min, max, unit);
}

function upper(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}
