-- municipalities that have figures
SELECT area
FROM (
  SELECT area FROM refugee_counts
  UNION SELECT area FROM observations
  UNION SELECT area FROM pools
  UNION SELECT area FROM budget_lines
)
JOIN areas ON areas.code = area
WHERE areas.kind = 'municipality'
ORDER BY area
