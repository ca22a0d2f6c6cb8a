import { accountsPerInhabitant } from '../../indicators/accounts/per-inhabitant';
import { benefitYears } from '../../indicators/benefits/years';
import { cashAssistanceShare } from '../../indicators/cash-assistance/share-of-labour-force';
import { cashAssistanceShareOfPopulation } from '../../indicators/cash-assistance/share-of-population';
import { compensatingSchemes } from '../../indicators/compensating-schemes/by-year';
import { ukrainians } from '../../indicators/employment/ukrainians';
import { ukrainiansShare } from '../../indicators/employment/ukrainians-share';
import type { ListedSeries } from '../../indicators/observations/listed';
import type { Observed } from '../../indicators/statement';
import { unemployed } from '../../indicators/unemployment/persons';
import { unemployedShare } from '../../indicators/unemployment/share';

/** Those that a page follows month by month, of everybody and as counted. */
const followed = [
  ukrainians,
  ukrainiansShare,
  unemployed,
  unemployedShare,
  cashAssistanceShare,
  cashAssistanceShareOfPopulation,
].flatMap(({ of }): readonly Observed[] => of);

/** Those that a figure shows group by group: functions of the accounts, benefits, schemes. */
const shownByGroup: ReadonlySet<string> = new Set([
  accountsPerInhabitant.measure,
  compensatingSchemes.measure,
  ...Object.keys(benefitYears.columns).map((column) => `benefit_${column}`),
]);

/** Whether a series has a figure already. */
export function builtIn({ measure, basis, adjustment, group }: ListedSeries): boolean {
  if (adjustment !== 'actual') return false;
  if (group !== '') return shownByGroup.has(measure);
  return followed.some((one) => one.measure === measure && one.basis === basis);
}
