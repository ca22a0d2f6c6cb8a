-- what was counted anew by the day: a later count took the place of an earlier one
WITH replaced AS (
  SELECT 'refugee_counts' AS table_name, NULL AS measure, NULL AS basis, area, known_from, known_until
  FROM known_refugee_counts
  UNION ALL
  SELECT 'observations', measure, basis, area, known_from, known_until
  FROM known_observations
  WHERE adjustment = 'actual' AND "group" = '' AND value_missing IS DISTINCT FROM 'blank'
  UNION ALL
  SELECT 'budget_lines', NULL, NULL, area, known_from, known_until
  FROM known_budget_lines
)
SELECT DISTINCT table_name, measure, basis
FROM replaced
WHERE known_until <= $set_per::DATE
  AND known_until > known_from
  AND list_contains(string_split($areas, ','), area)
ORDER BY table_name, measure, basis
