-- per measure and basis every area in the newest month in which the own area has a number and so has the country;
-- where the country has none at all, the own area's newest
WITH known AS (
  SELECT *
  FROM known_observations
  WHERE adjustment = 'actual'
    AND "group" = ''
    AND regexp_matches(period, '^\d{4}-\d{2}$')
    AND value_missing IS DISTINCT FROM 'blank'
    AND ($to::VARCHAR IS NULL OR period <= $to::VARCHAR)
    AND (known_from IS NULL OR known_from <= $set_per::DATE)
    AND (known_until IS NULL OR known_until > $set_per::DATE)
),
numbers AS (
  SELECT measure, basis, period, bool_or(area = $own) AS own, bool_or(area = '000') AS country
  FROM known
  WHERE area IN ($own, '000') AND value IS NOT NULL
  GROUP BY measure, basis, period
),
newest AS (
  SELECT
    measure,
    basis,
    CASE WHEN bool_or(country) THEN max(period) FILTER (own AND country) ELSE max(period) END AS period
  FROM numbers
  GROUP BY measure, basis
)
SELECT
  known.measure,
  known.basis,
  known.area,
  known.period,
  known.value,
  known.value_missing,
  known.as_of,
  imports.source,
  imports.example
FROM known
JOIN newest USING (measure, basis, period)
JOIN imports USING (import_id)
ORDER BY known.measure, known.basis, known.value DESC NULLS LAST, known.area
