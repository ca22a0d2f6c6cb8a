-- income over expenditure of the same functions: a function counts where both lines have a number
WITH known AS (
  SELECT line.*, imports.source, imports.example
  FROM known_budget_lines AS line
  JOIN imports USING (import_id)
  WHERE line.area = $own
    AND ($to::VARCHAR IS NULL OR line.year * 100 + line.month <= replace($to::VARCHAR, '-', '')::INTEGER)
    AND (line.known_from IS NULL OR line.known_from <= $set_per::DATE)
    AND (line.known_until IS NULL OR line.known_until > $set_per::DATE)
),
paired AS (
  SELECT
    year,
    month,
    function,
    min(name) AS name,
    sum(spent) FILTER (WHERE kind = 'U') AS expenditure,
    -sum(spent) FILTER (WHERE kind = 'I') AS income,
    max_by(as_of, as_of_date) AS as_of,
    max(as_of_date) AS as_of_date,
    min(source) AS source,
    bool_or(example) AS example
  FROM known
  GROUP BY year, month, function
)
SELECT
  strftime(make_date(year, month, 1), '%Y-%m') AS period,
  function,
  CASE WHEN function IS NOT NULL THEN min(name) END AS name,
  sum(expenditure) / 1000 AS expenditure,
  sum(income) / 1000 AS income,
  CASE WHEN sum(expenditure) <> 0 THEN 100.0 * sum(income) / sum(expenditure) END AS degree,
  max_by(as_of, as_of_date) AS as_of,
  min(source) AS source,
  bool_or(example) AS example
FROM paired
WHERE expenditure IS NOT NULL AND income IS NOT NULL
GROUP BY GROUPING SETS ((year, month, function), (year, month))
ORDER BY period, function NULLS LAST
