-- every month that a figure is about or lies in, for choosing a period; a week belongs to its Thursday's month
SELECT DISTINCT month
FROM (
  SELECT left(period, 7) AS month FROM observations WHERE regexp_matches(period, '^\d{4}-\d{2}$')
  UNION
  SELECT left(to_period, 7) FROM benefit_flows WHERE regexp_matches(to_period, '^\d{4}-\d{2}$')
  UNION
  SELECT strftime(make_date(year, month, 1), '%Y-%m') FROM budget_lines
  UNION
  SELECT strftime(strptime(week || '-4', '%G-W%V-%u'), '%Y-%m') FROM refugee_counts
)
ORDER BY month
