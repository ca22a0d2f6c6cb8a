SELECT
  home.site,
  home.week,
  home.places,
  home.places_missing,
  home.occupied,
  home.occupied_missing,
  home.places - home.occupied AS free,
  home.as_of,
  imports.source,
  imports.example
FROM known_housing AS home
JOIN imports USING (import_id)
WHERE home.area = $own
  AND (home.known_from IS NULL OR home.known_from <= $set_per::DATE)
  AND (home.known_until IS NULL OR home.known_until > $set_per::DATE)
ORDER BY home.week, home.site
