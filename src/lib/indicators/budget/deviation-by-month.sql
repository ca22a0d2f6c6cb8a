-- what is expected to be spent over the adjusted budget, net of all functions, in 1.000 kr.: more than 0 is overspending
SELECT
  line.area,
  strftime(make_date(line.year, line.month, 1), '%Y-%m') AS period,
  CASE
    WHEN count(line.forecast) = count(*) AND count(line.adjusted) = count(*)
      THEN (sum(line.forecast) - sum(line.adjusted)) / 1000
  END AS value,
  CASE
    WHEN count(line.forecast) < count(*) OR count(line.adjusted) < count(*)
      THEN coalesce(max(line.forecast_missing), max(line.adjusted_missing))
  END AS value_missing,
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
