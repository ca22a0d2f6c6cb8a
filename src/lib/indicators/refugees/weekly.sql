SELECT
  counted.week,
  counted.status,
  counted.persons,
  counted.persons_missing,
  counted.as_of,
  imports.source,
  imports.example
FROM known_refugee_counts AS counted
JOIN imports USING (import_id)
WHERE counted.area = $own
  AND (counted.known_from IS NULL OR counted.known_from <= $set_per::DATE)
  AND (counted.known_until IS NULL OR counted.known_until > $set_per::DATE)
ORDER BY counted.week, counted.status
