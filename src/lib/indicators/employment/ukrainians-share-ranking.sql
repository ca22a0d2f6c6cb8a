-- every area in the newest month for which both the own area and the country have a number
WITH known AS (
  SELECT *
  FROM known_observations
  WHERE measure = 'ukrainians_employed_share'
    AND basis = 'available_for_work'
    AND adjustment = 'actual'
    AND "group" = ''
    AND regexp_matches(period, '^\d{4}-\d{2}$')
    AND value_missing IS DISTINCT FROM 'blank'
    AND ($to::VARCHAR IS NULL OR period <= $to::VARCHAR)
    AND (known_from IS NULL OR known_from <= $set_per::DATE)
    AND (known_until IS NULL OR known_until > $set_per::DATE)
),
common AS (
  SELECT period
  FROM known
  WHERE area IN ($own, '000') AND value IS NOT NULL
  GROUP BY period
  HAVING count(DISTINCT area) = 2
)
SELECT
  known.area,
  known.period,
  known.value,
  known.value_missing,
  known.as_of,
  imports.source,
  imports.example
FROM known
JOIN imports USING (import_id)
WHERE known.period = (SELECT max(period) FROM common)
ORDER BY known.value DESC NULLS LAST, known.area
