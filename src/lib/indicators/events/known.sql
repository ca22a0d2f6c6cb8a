-- events of the own area, of the region that it lies in, and of the country; what repeats is carried on from the day that
-- figures are set to, until two years after it
WITH reached AS (
  SELECT $own AS code
  UNION SELECT '000'
  UNION SELECT region.code
  FROM areas AS own
  JOIN areas AS region ON region.name = own.region AND region.kind = 'region'
  WHERE own.code = $own
),
known AS (
  SELECT event.*, imports.source, imports.example
  FROM known_events AS event
  JOIN imports USING (import_id)
  JOIN reached ON reached.code = event.area
  WHERE (event.known_from IS NULL OR event.known_from <= $set_per::DATE)
    AND (event.known_until IS NULL OR event.known_until > $set_per::DATE)
),
carried_on AS (
  SELECT
    known.* REPLACE (
      (date_earliest + to_months(CAST(nth * repeats AS INTEGER)))::DATE AS date_earliest,
      CASE
        WHEN date_latest = last_day(date_latest) AND date_earliest < date_latest
          THEN last_day((date_latest + to_months(CAST(nth * repeats AS INTEGER)))::DATE)
        ELSE (date_latest + to_months(CAST(nth * repeats AS INTEGER)))::DATE
      END AS date_latest,
      NULL AS date
    ),
    ends_latest AS last_day_of_all
  FROM known,
    unnest(range(1, 2 + CAST(date_diff('month', date_earliest, $set_per::DATE + INTERVAL 24 MONTH) // repeats AS INTEGER))) AS times(nth)
  WHERE repeats >= 1
),
shown AS (
  SELECT *, false AS derived FROM known
  UNION ALL
  SELECT * EXCLUDE (last_day_of_all), true
  FROM carried_on
  WHERE date_latest >= $set_per::DATE
    AND date_earliest <= $set_per::DATE + INTERVAL 24 MONTH
    AND (last_day_of_all IS NULL OR date_earliest <= last_day_of_all)
)
SELECT
  area,
  date,
  date_earliest::VARCHAR AS date_earliest,
  date_latest::VARCHAR AS date_latest,
  title,
  kind,
  case_no,
  concerns,
  repeats,
  text,
  derived,
  as_of,
  source,
  example
FROM shown
ORDER BY shown.date_earliest NULLS LAST, shown.date_latest, title
