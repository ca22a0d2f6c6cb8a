-- spent net of all functions in the month itself, in 1.000 kr.: since January less since January a month before;
-- where the month before is not known, neither is the month's own amount
WITH since_january AS (
  SELECT
    line.area,
    line.year,
    line.month,
    CASE WHEN count(line.spent) = count(*) THEN sum(line.spent) / 1000 END AS value,
    CASE WHEN count(line.spent) < count(*) THEN max(line.spent_missing) END AS value_missing,
    max_by(line.as_of, line.as_of_date) AS as_of,
    min(imports.source) AS source,
    bool_or(imports.example) AS example
  FROM known_budget_lines AS line
  JOIN imports USING (import_id)
  WHERE list_contains(string_split($areas, ','), line.area)
    AND (line.known_from IS NULL OR line.known_from <= $set_per::DATE)
    AND (line.known_until IS NULL OR line.known_until > $set_per::DATE)
  GROUP BY line.area, line.year, line.month
)
SELECT
  now.area,
  strftime(make_date(now.year, now.month, 1), '%Y-%m') AS period,
  CASE WHEN now.month = 1 THEN now.value ELSE now.value - before.value END AS value,
  CASE
    WHEN now.value IS NULL THEN now.value_missing
    WHEN now.month > 1 AND before.value IS NULL THEN coalesce(before.value_missing, 'blank')
  END AS value_missing,
  now.as_of,
  now.source,
  now.example
FROM since_january AS now
LEFT JOIN since_january AS before
  ON before.area = now.area AND before.year = now.year AND before.month = now.month - 1
ORDER BY now.area, period
