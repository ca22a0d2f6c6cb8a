/** ISO month in which a period that is no range begins or ends; NULL where it is none. */
function month(name: string, half: [string, string], quarter: string, day: 1 | 7, year: string): string {
  return `CREATE MACRO ${name}(period) AS CASE
  WHEN regexp_matches(period, '^\\d{4}$') THEN period || '-${year}'
  WHEN regexp_matches(period, '^\\d{4}-H[12]$')
    THEN left(period, 5) || CASE right(period, 1) WHEN '1' THEN '${half[0]}' ELSE '${half[1]}' END
  WHEN regexp_matches(period, '^\\d{4}-Q[1-4]$')
    THEN left(period, 5) || lpad(CAST(${quarter} AS VARCHAR), 2, '0')
  WHEN regexp_matches(period, '^\\d{4}-W\\d{2}$')
    THEN strftime(try_strptime(period || '-${day}', '%G-W%V-%u'), '%Y-%m')
  WHEN regexp_matches(period, '^\\d{4}-\\d{2}(-\\d{2})?$') THEN left(period, 7)
END`;
}

/**
 * `is_shown(period)`: whether an ISO period lies within the first and last month chosen at the top of the page, at least in
 * part, as the figures take it; what is no period is shown.
 */
export const periodMacros: readonly string[] = [
  month('first_month', ['01', '07'], '3 * CAST(right(period, 1) AS INTEGER) - 2', 1, '01'),
  month('last_month', ['06', '12'], '3 * CAST(right(period, 1) AS INTEGER)', 7, '12'),
  `CREATE MACRO is_shown(period) AS
  coalesce(last_month(split_part(period, '/', -1)) >= (SELECT "from" FROM chosen), true)
  AND coalesce(first_month(split_part(period, '/', 1)) <= (SELECT "to" FROM chosen), true)`,
];
