-- every area in the newest period in which the own area has a number and so has the country; where the country has none, the own's newest
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
),
-- the month in which a period begins
begun AS (
  SELECT
    *,
    CASE
      WHEN form = '0000-Q0' THEN left(period, 5) || lpad((try_cast(period[7] AS INTEGER) * 3 - 2)::VARCHAR, 2, '0')
      WHEN form = '0000-H0' THEN left(period, 5) || lpad((try_cast(period[7] AS INTEGER) * 6 - 5)::VARCHAR, 2, '0')
      WHEN form = '0000-W00' THEN strftime(
        make_date(try_cast(left(period, 4) AS BIGINT), 1, 4) + try_cast(right(period, 2) AS INTEGER) * 7 - 7, '%Y-%m'
      )
      ELSE left(period, 7)
    END AS begins
  FROM counted
),
numbers AS (
  SELECT period, bool_or(area = $own) AS own, bool_or(area = '000') AS country
  FROM begun
  WHERE area IN ($own, '000')
    AND value IS NOT NULL
    AND ($to::VARCHAR IS NULL OR begins <= $to::VARCHAR)
  GROUP BY period
),
newest AS (
  SELECT
    CASE WHEN bool_or(country) THEN max(period) FILTER (own AND country) ELSE max(period) FILTER (own) END AS period
  FROM numbers
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
JOIN newest USING (period)
JOIN imports USING (import_id)
ORDER BY counted.value DESC NULLS LAST, counted.area
