-- the newest month that is known, in 1.000 kr.; net and total are sums, and a sum with a missing part is missing
WITH known AS (
  SELECT line.*, imports.source, imports.example
  FROM known_budget_lines AS line
  JOIN imports USING (import_id)
  WHERE line.area = $own
    AND ($to::VARCHAR IS NULL OR line.year * 100 + line.month <= replace($to::VARCHAR, '-', '')::INTEGER)
    AND (line.known_from IS NULL OR line.known_from <= $set_per::DATE)
    AND (line.known_until IS NULL OR line.known_until > $set_per::DATE)
),
newest AS (
  SELECT *, make_date(year, month, 1) AS first_day
  FROM known
  WHERE year * 100 + month = (SELECT max(year * 100 + month) FROM known)
),
summed AS (
  SELECT
    strftime(min(first_day), '%Y-%m') AS period,
    100.0 * (date_diff('day', make_date(min(year), 1, 1), last_day(min(first_day))) + 1)
      / date_diff('day', make_date(min(year), 1, 1), make_date(min(year) + 1, 1, 1)) AS year_gone,
    function,
    coalesce(kind, 'net') AS kind,
    min(name) AS name,
    CASE WHEN count(original) = count(*) THEN sum(original) / 1000 END AS original,
    CASE WHEN count(adjusted) = count(*) THEN sum(adjusted) / 1000 END AS adjusted,
    CASE WHEN count(spent) = count(*) THEN sum(spent) / 1000 END AS spent,
    CASE WHEN count(forecast) = count(*) THEN sum(forecast) / 1000 END AS forecast,
    max_by(as_of, as_of_date) AS as_of,
    min(source) AS source,
    bool_or(example) AS example
  FROM newest
  GROUP BY GROUPING SETS ((function, kind), (function), (kind), ())
  HAVING count(*) > 0
)
SELECT
  period,
  year_gone,
  function,
  kind,
  CASE WHEN function IS NOT NULL THEN name END AS name,
  original,
  adjusted,
  spent,
  forecast,
  forecast - adjusted AS deviation,
  CASE WHEN adjusted <> 0 THEN 100.0 * spent / adjusted END AS percent_spent,
  as_of,
  source,
  example
FROM summed
ORDER BY function NULLS LAST, CASE kind WHEN 'U' THEN 1 WHEN 'I' THEN 2 ELSE 3 END
