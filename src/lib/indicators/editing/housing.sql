SELECT
  own.site,
  own.week,
  own.places,
  own.occupied,
  imports.example
FROM known_housing AS own
JOIN imports USING (import_id)
WHERE own.area = $own
  AND (own.known_from IS NULL OR own.known_from <= $set_per::DATE)
  AND (own.known_until IS NULL OR own.known_until > $set_per::DATE)
ORDER BY own.week DESC, own.site
