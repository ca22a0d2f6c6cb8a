-- one series whatever its periods are
WITH series AS (
  SELECT *, regexp_replace(period, '[0-9]', '0', 'g') AS form
  FROM known_observations
  WHERE measure = split_part($series, '~', 1)
    AND concat_ws('~', measure, coalesce(basis, ''), adjustment, coalesce("group", '')) = $series
    AND value_missing IS DISTINCT FROM 'blank'
    AND (known_from IS NULL OR known_from <= $set_per::DATE)
    AND (known_until IS NULL OR known_until > $set_per::DATE)
),
-- months and years, or persons and per cent, are never on one axis: the kind that most of it is in
usual AS (
  SELECT form, unit
  FROM series
  GROUP BY form, unit
  ORDER BY count(*) DESC, form, unit
  LIMIT 1
),
counted AS (
  SELECT series.*
  FROM series
  JOIN usual ON usual.form = series.form AND usual.unit IS NOT DISTINCT FROM series.unit
)
SELECT
  counted.area,
  counted.period,
  counted.value,
  counted.value_missing,
  counted.as_of,
  imports.source,
  imports.example
FROM counted
JOIN imports USING (import_id)
WHERE list_contains(string_split($areas, ','), counted.area)
ORDER BY counted.area, counted.period
