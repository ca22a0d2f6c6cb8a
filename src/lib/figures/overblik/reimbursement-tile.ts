import { reimbursementDegree } from '../../indicators/budget/reimbursement-degree';
import type { BuildFigure } from '../figure';
import { read } from '../read';
import { seriesPoints } from '../series';
import { tile } from '../tile';

/** Income in per cent of expenditure for all functions together. */
export const reimbursementTile: BuildFigure = async (context) => {
  const rows = (await read(context, reimbursementDegree)).filter((row) => row.function === null);
  const points = seriesPoints(
    reimbursementDegree,
    rows.map(({ period, degree, as_of, source, example }) => ({
      area: context.selection.own,
      period,
      value: degree,
      value_missing: degree === null ? 'divided_by_zero' : null,
      as_of,
      source,
      example,
    })),
  );
  return tile(context, reimbursementDegree, points, {
    id: 'overblik-refusionsgrad',
    subject: 'Refusionsgrad',
    description: 'Indtægter i pct. af udgifter på de samme funktioner',
    wording: { measure: 'Refusionsgraden' },
    href: '/oekonomi/',
  });
};
