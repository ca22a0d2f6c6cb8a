-- municipalities that have figures
SELECT area
FROM (
  SELECT area FROM refugee_counts
  UNION SELECT area FROM observations
  UNION SELECT area FROM pools
  UNION SELECT area FROM budget_lines
  UNION SELECT area FROM benefit_flows
  UNION SELECT area FROM outcomes
  UNION SELECT area FROM housing
  UNION SELECT area FROM targets
  UNION SELECT area FROM actions
  UNION SELECT area FROM events
)
JOIN areas ON areas.code = area
WHERE areas.kind = 'municipality'
ORDER BY area
