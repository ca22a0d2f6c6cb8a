-- the newest month in which the own area has a number
WITH known AS (
  SELECT *
  FROM known_observations
  WHERE measure = 'unemployed_share'
    AND basis = 'labour_force'
    AND adjustment = 'actual'
    AND "group" = ''
    AND regexp_matches(period, '^\d{4}-\d{2}$')
    AND value_missing IS DISTINCT FROM 'blank'
    AND list_contains(string_split($areas, ','), area)
    AND ($to::VARCHAR IS NULL OR period <= $to::VARCHAR)
    AND (known_from IS NULL OR known_from <= $set_per::DATE)
    AND (known_until IS NULL OR known_until > $set_per::DATE)
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
WHERE known.period = (SELECT max(period) FROM known WHERE area = $own AND value IS NOT NULL)
ORDER BY known.value DESC NULLS LAST, known.area
