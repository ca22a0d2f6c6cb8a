-- every day on which something was counted
SELECT as_of_date::VARCHAR AS as_of_date
FROM (
  SELECT as_of_date FROM refugee_counts
  UNION SELECT as_of_date FROM observations
  UNION SELECT as_of_date FROM pools
  UNION SELECT as_of_date FROM budget_lines
  UNION SELECT as_of_date FROM benefit_flows
  UNION SELECT as_of_date FROM outcomes
  UNION SELECT as_of_date FROM reimbursement_rates
)
WHERE as_of_date IS NOT NULL
ORDER BY as_of_date
