import { formatNumber } from '$lib/format/number';
import { weeksBetween } from '$lib/format/iso-week';
import type { Look } from '$lib/schema/look';
import { tables } from '$lib/schema/tables';

/** One thing that was checked of a file's figures. */
export interface Check {
  /** what was checked, in Danish */
  what: string;
  /** what was found */
  found: string;
  outcome: 'good' | 'look' | 'wrong';
}

function has(look: Look, ...codes: string[]): number {
  return look.problems.filter(({ code }) => codes.includes(code)).length;
}

function keys(look: Look): Check {
  const wrong = look.problems.filter(
    ({ code, severity }) => code === 'duplicate_key' && severity === 'error',
  );
  if (wrong.length > 0)
    return { what: 'Samme tal to gange', found: `${wrong.length} linjer siger imod.`, outcome: 'wrong' };
  const repeated = has(look, 'duplicate_key');
  const found = repeated > 0 ? 'Ens linjer er talt med én gang.' : 'Hvert tal står kun én gang.';
  return { what: 'Samme tal to gange', found, outcome: 'good' };
}

function totals(look: Look): Check[] {
  const said = look.asRead.first.some((row) => /^\s*(i alt|total|sum|netto)\b/i.test(row[0] ?? ''));
  const differs = has(look, 'total_differs');
  if (differs > 0)
    return [{ what: '»I alt« mod delene', found: `${differs} totaler passer ikke.`, outcome: 'look' }];
  const rounded = has(look, 'total_rounded');
  if (rounded > 0)
    return [
      { what: '»I alt« mod delene', found: 'Passer, når der ses bort fra afrunding.', outcome: 'good' },
    ];
  return said ? [{ what: '»I alt« mod delene', found: 'Passer.', outcome: 'good' }] : [];
}

function parts(look: Look): Check[] {
  const rule = look.table && tables[look.table].sums?.some(({ ofWhich }) => ofWhich);
  if (!rule) return [];
  const over = has(look, 'part_exceeds_whole');
  return over > 0
    ? [{ what: '»Heraf« mod det hele', found: `${over} gange større end det hele.`, outcome: 'look' }]
    : [{ what: '»Heraf« mod det hele', found: 'Aldrig større end det hele.', outcome: 'good' }];
}

/** Weeks between the first and the last that have no number. */
function weeks({ weeks: told }: Look): Check[] {
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last || first === last) return [];
  const lacking = weeksBetween(first, last) + 1 - told.length;
  return lacking > 0
    ? [
        {
          what: 'Uger uden tal',
          found: `${formatNumber(lacking)} uger mellem den første og den sidste har ingen tal. De tegnes med deres rette afstand.`,
          outcome: 'look',
        },
      ]
    : [{ what: 'Uger uden tal', found: 'Ingen: ugerne følger efter hinanden.', outcome: 'good' }];
}

function readable(look: Look): Check {
  const unread = has(look, 'not_a_number', 'bracketed_amount', 'divided_by_zero');
  return unread > 0
    ? { what: 'Celler uden tal', found: `${unread} celler kan ikke læses som tal.`, outcome: 'look' }
    : {
        what: 'Celler uden tal',
        found: 'Alle tal kan læses. Tomme celler er tomme, ikke 0.',
        outcome: 'good',
      };
}

/** What was checked of the figures as they will be stored, each with its outcome. */
export function checksOf(look: Look): Check[] {
  if (look.table === null) return [];
  return [keys(look), ...totals(look), ...parts(look), ...weeks(look), readable(look)];
}
