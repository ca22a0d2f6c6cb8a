-- every day on which something was counted, per table
SELECT table_name, as_of_date::VARCHAR AS as_of_date
FROM (
  SELECT 'refugee_counts' AS table_name, as_of_date FROM refugee_counts
  UNION SELECT 'observations', as_of_date FROM observations
  UNION SELECT 'pools', as_of_date FROM pools
  UNION SELECT 'budget_lines', as_of_date FROM budget_lines
  UNION SELECT 'benefit_flows', as_of_date FROM benefit_flows
  UNION SELECT 'outcomes', as_of_date FROM outcomes
  UNION SELECT 'housing', as_of_date FROM housing
  UNION SELECT 'targets', as_of_date FROM targets
  UNION SELECT 'actions', as_of_date FROM actions
  UNION SELECT 'events', as_of_date FROM events
  UNION SELECT 'reimbursement_rates', as_of_date FROM reimbursement_rates
)
WHERE as_of_date IS NOT NULL
ORDER BY as_of_date, table_name
