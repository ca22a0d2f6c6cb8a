-- per table and measure the first day on which the area had a figure; null: the figures are not dated;
-- a blank observation states nothing
SELECT 'refugee_counts' AS table_name, NULL AS measure, min(as_of_date)::VARCHAR AS first_count
FROM refugee_counts
WHERE area = $own
HAVING count(*) > 0
UNION ALL
SELECT 'observations', measure, min(as_of_date)::VARCHAR
FROM observations
WHERE area = $own AND (value IS NOT NULL OR value_missing <> 'blank')
GROUP BY measure
UNION ALL
SELECT 'pools', NULL, min(as_of_date)::VARCHAR
FROM pools
WHERE area = $own
HAVING count(*) > 0
UNION ALL
SELECT 'budget_lines', NULL, min(as_of_date)::VARCHAR
FROM budget_lines
WHERE area = $own
HAVING count(*) > 0
ORDER BY table_name, measure
