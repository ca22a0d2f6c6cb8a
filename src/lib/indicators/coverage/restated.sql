-- what was counted anew by the day: a later count took the place of an earlier one
WITH replaced AS (
  SELECT 'refugee_counts' AS table_name, NULL AS measure, NULL AS basis, NULL AS adjustment, NULL AS "group",
    area, known_from, known_until
  FROM known_refugee_counts
  UNION ALL
  SELECT 'observations', measure, basis, adjustment, "group", area, known_from, known_until
  FROM known_observations
  WHERE value_missing IS DISTINCT FROM 'blank'
  UNION ALL
  SELECT 'budget_lines', NULL, NULL, NULL, NULL, area, known_from, known_until
  FROM known_budget_lines
  UNION ALL
  SELECT 'housing', NULL, NULL, NULL, NULL, area, known_from, known_until
  FROM known_housing
)
SELECT DISTINCT table_name, measure, basis, adjustment, "group"
FROM replaced
WHERE known_until <= $set_per::DATE
  AND known_until > known_from
  AND list_contains(string_split($areas, ','), area)
ORDER BY ALL
