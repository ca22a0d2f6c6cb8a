-- every series that is known: a measure on a basis, of a group, adjusted or not; what it holds, and what it holds for the own area
SELECT
  counted.measure,
  coalesce(counted.basis, '') AS basis,
  counted.adjustment,
  coalesce(counted."group", '') AS "group",
  mode(counted.unit) AS unit,
  count(DISTINCT counted.unit) AS units,
  max(
    CASE
      WHEN counted.value IS NULL OR abs(counted.value - round(counted.value)) < 1e-9 THEN 0
      WHEN abs(counted.value * 10 - round(counted.value * 10)) < 1e-6 THEN 1
      ELSE 2
    END
  ) AS decimals,
  count(DISTINCT counted.period) AS periods,
  count(DISTINCT counted.area) AS areas,
  min(counted.period) AS first,
  max(counted.period) AS last,
  bool_or(counted.area = $own AND counted.value IS NOT NULL) AS has_own,
  bool_or(imports.own) AS own,
  any_value(imports.title) AS title
FROM known_observations AS counted
JOIN imports USING (import_id)
WHERE counted.value_missing IS DISTINCT FROM 'blank'
  AND (counted.known_from IS NULL OR counted.known_from <= $set_per::DATE)
  AND (counted.known_until IS NULL OR counted.known_until > $set_per::DATE)
GROUP BY ALL
ORDER BY ALL
