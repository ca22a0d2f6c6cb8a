-- per table and measure the first and the newest day on which the area had a figure; null: the figures are not dated;
-- a blank observation states nothing
WITH counts AS (
  SELECT 'refugee_counts' AS table_name, NULL AS measure, as_of_date FROM refugee_counts WHERE area = $own
  UNION ALL
  SELECT 'observations', measure, as_of_date
  FROM observations
  WHERE area = $own AND value_missing IS DISTINCT FROM 'blank'
  UNION ALL
  SELECT 'pools', NULL, as_of_date FROM pools WHERE area = $own
  UNION ALL
  SELECT 'budget_lines', NULL, as_of_date FROM budget_lines WHERE area = $own
  UNION ALL
  SELECT 'benefit_flows', NULL, as_of_date FROM benefit_flows WHERE area = $own
  UNION ALL
  SELECT 'outcomes', NULL, as_of_date FROM outcomes WHERE area = $own
  UNION ALL
  SELECT 'housing', NULL, as_of_date FROM housing WHERE area = $own
  UNION ALL
  SELECT 'targets', NULL, as_of_date FROM targets WHERE area = $own
  UNION ALL
  SELECT 'actions', NULL, as_of_date FROM actions WHERE area = $own
  UNION ALL
  SELECT 'events', NULL, as_of_date FROM events WHERE area = $own
)
SELECT
  table_name,
  measure,
  min(as_of_date)::VARCHAR AS first_count,
  max(as_of_date)::VARCHAR AS newest_count
FROM counts
GROUP BY table_name, measure
ORDER BY table_name, measure
