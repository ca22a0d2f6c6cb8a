import type { PairsSpec, Value } from '../../charts/chart-spec';
import { accountsPerInhabitant } from '../../indicators/accounts/per-inhabitant';
import type { RowOf } from '../../indicators/statement';
import { country, ownName } from '../area-names';
import type { BuildFigure } from '../figure';
import { nothing } from '../nothing';
import { read } from '../read';
import { specBase } from '../spec-base';
import { toValue } from '../value';
import { isShown } from '../window';

type Row = RowOf<typeof accountsPerInhabitant>;

function valueIn(rows: Row[], area: string, name: string): Value {
  const row = rows.find((one) => one.area === area && one.function === name);
  return toValue(row?.value ?? null, row?.value_missing ?? null);
}

/** Net accounts per inhabitant, own against country, per function. */
export const accounts: BuildFigure = async (context) => {
  const { own } = context.selection;
  const words = {
    id: 'regnskab-pr-indbygger',
    subject: `Regnskab pr. indbygger, ${ownName(context)} og hele landet`,
    description: 'Nettoudgift i kr. pr. indbygger',
  };
  const rows = (await read(context, accountsPerInhabitant, [own, country])).filter(({ period }) =>
    isShown(context.selection, period),
  );
  const period = rows[0]?.period;
  if (!period) return nothing(context, accountsPerInhabitant, words);
  const functions = [...new Set(rows.filter(({ area }) => area === own).map((row) => row.function))].sort();
  return {
    kind: 'pairs',
    ...specBase(context, accountsPerInhabitant, rows, {
      ...words,
      description: `${words.description}, ${period}`,
    }),
    period,
    rows: functions.map((name): PairsSpec['rows'][number] => ({
      id: name,
      label: name,
      own: valueIn(rows, own, name),
      country: valueIn(rows, country, name),
    })),
  };
};
