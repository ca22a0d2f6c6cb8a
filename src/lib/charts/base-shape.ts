import type * as Chart from './chart-spec';
import type { Unit } from '../format/unit';
import { has, isListOf, isNumber, isOneOf, isText, isWhole, isYesOrNo, orNull, perhaps } from './shape';

type Item<List> = List extends readonly (infer One)[] ? One : never;

export const isUnit = has<Unit>({
  name: isText,
  kind: isOneOf('count', 'share', 'amount', 'text'),
  decimals: isWhole(0, 20),
});
export const isRole = isOneOf('own', 'country', 'chosen', 'other', 'category', 'target');
export const isCategory = isWhole(0, 6);

export const isValue = has<Chart.Value>({
  value: orNull(isNumber),
  missing: perhaps(isOneOf('blank', 'withheld', 'not_available', 'not_a_number', 'divided_by_zero')),
  provisional: perhaps(isYesOrNo),
  asOf: perhaps(isText),
  note: perhaps(isText),
});
export const isEvent = has<Chart.ChartEvent>({
  date: isText,
  label: isText,
  until: perhaps(isText),
  kind: perhaps(isOneOf('meeting', 'practice', 'reform', 'other')),
});
const isTreatment = has<Chart.Treatment>({
  caseNo: isText,
  meetings: isListOf(has<Item<Chart.Treatment['meetings']>>({ date: isText, title: isText })),
});

/** What every figure has. A field that comes later must be optional, or the meetings that are kept lose their figures. */
export const isBase = has<Chart.SpecBase>({
  id: isText,
  subject: isText,
  description: isText,
  unit: isUnit,
  basis: orNull(isText),
  own: isText,
  asOf: orNull(isText),
  sources: isListOf(isText),
  notes: isListOf(isText),
  example: isYesOrNo,
  exampleOf: perhaps(isText),
  later: perhaps(isOneOf(true)),
  restated: perhaps(isOneOf(true)),
  treatments: perhaps(isListOf(isTreatment)),
  wording: perhaps(
    has<Chart.Wording>({
      one: perhaps(isText),
      many: perhaps(isText),
      predicate: perhaps(isText),
      measure: perhaps(isText),
    }),
  ),
});
