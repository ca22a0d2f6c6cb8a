-- the newest year or month that there is; the total is a sum, and a sum with a missing part is missing
WITH known AS (
  SELECT counted.*, imports.source, imports.example
  FROM known_observations AS counted
  JOIN imports USING (import_id)
  WHERE counted.area = $own
    AND counted.measure LIKE 'benefit!_%' ESCAPE '!'
    AND counted."group" <> ''
    AND counted.adjustment = 'actual'
    AND ($to::VARCHAR IS NULL OR left(counted.period, 7) <= left($to::VARCHAR, length(counted.period)))
    AND (counted.known_from IS NULL OR counted.known_from <= $set_per::DATE)
    AND (counted.known_until IS NULL OR counted.known_until > $set_per::DATE)
),
benefits AS (
  SELECT
    period,
    "group" AS benefit,
    max(value) FILTER (measure = 'benefit_full_year') AS full_year,
    max(value) FILTER (measure = 'benefit_expenditure') AS expenditure,
    max(value) FILTER (measure = 'benefit_reimbursement') AS reimbursement,
    max(value) FILTER (measure = 'benefit_weeks_1_4') AS weeks_1_4,
    max(value) FILTER (measure = 'benefit_weeks_5_26') AS weeks_5_26,
    max(value) FILTER (measure = 'benefit_weeks_27_52') AS weeks_27_52,
    max(value) FILTER (measure = 'benefit_weeks_53') AS weeks_53,
    max(value_missing) FILTER (measure = 'benefit_full_year') AS full_year_missing,
    max(value_missing) FILTER (measure = 'benefit_expenditure') AS expenditure_missing,
    max(value_missing) FILTER (measure = 'benefit_reimbursement') AS reimbursement_missing,
    max(value_missing) FILTER (measure = 'benefit_weeks_1_4') AS weeks_1_4_missing,
    max(value_missing) FILTER (measure = 'benefit_weeks_5_26') AS weeks_5_26_missing,
    max(value_missing) FILTER (measure = 'benefit_weeks_27_52') AS weeks_27_52_missing,
    max(value_missing) FILTER (measure = 'benefit_weeks_53') AS weeks_53_missing,
    max_by(as_of, as_of_date) AS as_of,
    min(source) AS source,
    bool_or(example) AS example
  FROM known
  -- a year ends with its December, and says more than that month
  WHERE period = (
    SELECT period
    FROM known
    ORDER BY CASE WHEN length(period) = 4 THEN period || '-12' ELSE period END DESC, length(period)
    LIMIT 1
  )
  GROUP BY period, "group"
),
totalled AS (
  SELECT
    period,
    benefit,
    CASE WHEN count(full_year) = count(*) THEN sum(full_year) END AS full_year,
    CASE WHEN count(expenditure) = count(*) THEN sum(expenditure) END AS expenditure,
    CASE WHEN count(reimbursement) = count(*) THEN sum(reimbursement) END AS reimbursement,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_1_4) END AS weeks_1_4,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_5_26) END AS weeks_5_26,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_27_52) END AS weeks_27_52,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_53) END AS weeks_53,
    CASE WHEN benefit IS NOT NULL THEN max(full_year_missing) END AS full_year_missing,
    CASE WHEN benefit IS NOT NULL THEN max(expenditure_missing) END AS expenditure_missing,
    CASE WHEN benefit IS NOT NULL THEN max(reimbursement_missing) END AS reimbursement_missing,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_1_4_missing) END AS weeks_1_4_missing,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_5_26_missing) END AS weeks_5_26_missing,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_27_52_missing) END AS weeks_27_52_missing,
    CASE WHEN benefit IS NOT NULL THEN max(weeks_53_missing) END AS weeks_53_missing,
    max(as_of) AS as_of,
    min(source) AS source,
    bool_or(example) AS example
  FROM benefits
  GROUP BY GROUPING SETS ((period, benefit), (period))
)
SELECT
  period,
  benefit,
  full_year,
  full_year_missing,
  expenditure,
  expenditure_missing,
  reimbursement,
  reimbursement_missing,
  CASE WHEN expenditure <> 0 THEN 100.0 * reimbursement / expenditure END AS degree,
  weeks_1_4,
  weeks_1_4_missing,
  weeks_5_26,
  weeks_5_26_missing,
  weeks_27_52,
  weeks_27_52_missing,
  weeks_53,
  weeks_53_missing,
  as_of,
  source,
  example
FROM totalled
ORDER BY benefit IS NULL, full_year DESC NULLS LAST, benefit
