-- everything that was ever said; a count that another import of the same day replaced was never known
SELECT
  stated.area,
  stated.period,
  stated.measure,
  stated.basis,
  stated.value,
  stated.value_missing,
  stated.as_of_date::VARCHAR AS as_of_date,
  stated.as_of,
  imports.source,
  imports.example
FROM known_observations AS stated
JOIN imports USING (import_id)
WHERE stated.adjustment = 'actual'
  AND stated."group" = ''
  AND regexp_matches(stated.period, '^\d{4}-\d{2}$')
  AND stated.value_missing IS DISTINCT FROM 'blank'
  AND list_contains(string_split($areas, ','), stated.area)
  AND stated.known_from <= $set_per::DATE
  AND (stated.known_until IS NULL OR stated.known_until > stated.known_from)
ORDER BY stated.area, stated.period, stated.as_of_date, stated.measure, stated.basis
