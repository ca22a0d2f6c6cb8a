import type { PartsOfWholeSpec, SpecBase } from './chart-spec';
import type { Bounds, PartsGroup } from './parts-group';
import { has, isListOf, isNumber, isOneOf, isText, orNull, perhaps, type Check, type Fields } from './shape';

const hasBounds = has<Bounds>({
  min: orNull(isNumber),
  max: orNull(isNumber),
  missing: perhaps(isOneOf('blank', 'withheld', 'not_available', 'not_a_number', 'divided_by_zero')),
});

/** Both ends or none, and in their order. */
const isBounds: Check = (value) => {
  if (!hasBounds(value)) return false;
  const { min, max } = value as Bounds;
  return min === null || max === null ? min === max : min <= max;
};

type Part = PartsGroup['parts'][number];

/** What a figure of parts has beside what all have. */
export const partsOfWhole: Fields<Omit<PartsOfWholeSpec, keyof SpecBase | 'kind'>> = {
  groups: isListOf(
    has<PartsGroup>({
      id: isText,
      label: isText,
      period: isText,
      whole: has<PartsGroup['whole']>({ label: isText, value: isBounds }),
      parts: isListOf(
        has<Part>({ id: isText, label: isText, value: isBounds, derived: perhaps(isOneOf(true)) }),
      ),
      note: orNull(isText),
    }),
  ),
};
