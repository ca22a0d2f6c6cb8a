-- every measure on each of its bases and in every kind of period, with the unit that its file states
SELECT
  counted.measure,
  counted.basis,
  counted.unit,
  counted.area,
  counted.period,
  counted.value,
  counted.value_missing,
  counted.as_of,
  imports.source,
  imports.example
FROM known_observations AS counted
JOIN imports USING (import_id)
WHERE counted.adjustment = 'actual'
  AND counted."group" = ''
  AND counted.value_missing IS DISTINCT FROM 'blank'
  AND list_contains(string_split($areas, ','), counted.area)
  AND (counted.known_from IS NULL OR counted.known_from <= $set_per::DATE)
  AND (counted.known_until IS NULL OR counted.known_until > $set_per::DATE)
ORDER BY counted.measure, counted.basis, counted.area, counted.period
