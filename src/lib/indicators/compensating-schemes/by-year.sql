-- users of each scheme per year, in the own area and in the country; the index sets the first year in which both have a
-- number to 100, and has none where either is not known
WITH known AS (
  SELECT counted.*, imports.source, imports.example
  FROM known_observations AS counted
  JOIN imports USING (import_id)
  WHERE counted.measure = 'compensating_schemes'
    AND counted."group" <> ''
    AND counted.adjustment = 'actual'
    AND regexp_matches(counted.period, '^\d{4}$')
    AND counted.area IN ($own, '000')
    AND counted.value_missing IS DISTINCT FROM 'blank'
    AND (counted.known_from IS NULL OR counted.known_from <= $set_per::DATE)
    AND (counted.known_until IS NULL OR counted.known_until > $set_per::DATE)
    AND ($to::VARCHAR IS NULL OR counted.period <= left($to::VARCHAR, 4))
),
common AS (
  SELECT "group", period
  FROM known
  WHERE value > 0
  GROUP BY "group", period
  HAVING count(DISTINCT area) = 2
),
first_common AS (
  SELECT "group", min(period) AS base FROM common GROUP BY "group"
)
SELECT
  known.area,
  known.period,
  known."group" AS scheme,
  known.value,
  known.value_missing,
  first_common.base,
  CASE WHEN known.period >= first_common.base THEN 100 * known.value / at_base.value END AS index,
  known.as_of,
  known.source,
  known.example
FROM known
LEFT JOIN first_common ON first_common."group" = known."group"
LEFT JOIN known AS at_base
  ON at_base.area = known.area AND at_base."group" = known."group" AND at_base.period = first_common.base
ORDER BY known."group", known.area, known.period
