import type { Layout } from '../layout';

/** The monthly budget follow-up: a row per function for expenditure (U) and income (I), the unit and month in the title. */
export const budgetFollowUp: Layout = {
  id: 'budget-follow-up',
  table: 'budget_lines',
  source: 'Kommunens økonomisystem',
  columns: [
    { heading: /^(funktion|kontonr\.?|konto)$/, field: 'function', read: 'text', fillDown: true },
    {
      heading: /^(navn|tekst|område|betegnelse)$/,
      field: 'name',
      read: 'text',
      optional: true,
      fillDown: true,
    },
    {
      heading: /^(u ?\/ ?i|art|u-i)$/,
      field: 'kind',
      read: {
        words: [
          [/^u/, 'U'],
          [/^i/, 'I'],
        ],
      },
      optional: true,
    },
    { heading: /^(opr|oprindelig)/, field: 'original', read: 'amount', optional: true },
    { heading: /^(korr|korrigeret)/, field: 'adjusted', read: 'amount' },
    {
      heading: /^forbrugs? ?(%|pct\.?|procent)|^forbrug i (%|pct)/,
      field: null,
      read: 'number',
      optional: true,
    },
    { heading: /^forbrug/, field: 'spent', read: 'amount' },
    { heading: /^(forv|forventet|skøn)/, field: 'forecast', read: 'amount', optional: true },
  ],
  others: 'ignored',
  stated: [{ fields: ['year', 'month'], read: 'month', places: ['title', 'headings', 'file'] }],
  area: { places: ['title'], otherwise: 'own' },
  emptyMeans: 'blank',
  totals: { label: /^(i alt|total|netto|sum)\b|\bi alt( netto)?$/, fields: ['function', 'name'] },
  signs: {
    field: 'kind',
    positive: 'U',
    negative: 'I',
    amounts: ['original', 'adjusted', 'spent', 'forecast'],
  },
};
