-- spent net of all functions since January, in 1.000 kr.; a month with a missing part has no sum
SELECT
  line.area,
  strftime(make_date(line.year, line.month, 1), '%Y-%m') AS period,
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
ORDER BY line.area, period
