-- all sites of a week together; a site that was counted before and after but not in that week leaves the sums unknown
WITH known AS (
  SELECT home.*, imports.source, imports.example
  FROM known_housing AS home
  JOIN imports USING (import_id)
  WHERE home.area = $own
    AND (home.known_from IS NULL OR home.known_from <= $set_per::DATE)
    AND (home.known_until IS NULL OR home.known_until > $set_per::DATE)
),
spans AS (SELECT site, min(week) AS first_week, max(week) AS last_week FROM known GROUP BY site),
weeks AS (SELECT DISTINCT week FROM known),
due AS (
  SELECT weeks.week, spans.site
  FROM weeks
  JOIN spans ON weeks.week BETWEEN spans.first_week AND spans.last_week
)
SELECT
  due.week,
  CASE WHEN NOT bool_or(known.places IS NULL) THEN sum(known.places) END AS places,
  CASE WHEN NOT bool_or(known.occupied IS NULL) THEN sum(known.occupied) END AS occupied,
  CASE
    WHEN NOT bool_or(known.places IS NULL OR known.occupied IS NULL) THEN sum(known.places - known.occupied)
  END AS free,
  string_agg(due.site, '|' ORDER BY due.site) AS sites,
  max_by(known.as_of, known.as_of_date) AS as_of,
  min(known.source) AS source,
  coalesce(bool_or(known.example), false) AS example
FROM due
LEFT JOIN known ON known.week = due.week AND known.site = due.site
GROUP BY due.week
ORDER BY due.week
