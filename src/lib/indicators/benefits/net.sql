-- per month pair and benefit; a sum with a part that is not known is not known
WITH known AS (
  SELECT flow.*, imports.source, imports.example
  FROM known_benefit_flows AS flow
  JOIN imports USING (import_id)
  WHERE flow.area = $own
    AND ($to::VARCHAR IS NULL OR flow.to_period <= $to::VARCHAR)
    AND (flow.known_from IS NULL OR flow.known_from <= $set_per::DATE)
    AND (flow.known_until IS NULL OR flow.known_until > $set_per::DATE)
),
sides AS (
  SELECT *, from_benefit AS benefit, 'from' AS side FROM known
  UNION ALL
  SELECT *, to_benefit AS benefit, 'to' AS side FROM known
),
counted AS (
  SELECT
    from_period,
    to_period,
    benefit,
    CASE WHEN bool_and(persons IS NOT NULL) FILTER (side = 'from') THEN sum(persons) FILTER (side = 'from') END AS before,
    CASE WHEN bool_and(persons IS NOT NULL) FILTER (side = 'to') THEN sum(persons) FILTER (side = 'to') END AS after,
    max(persons) FILTER (side = 'from' AND from_benefit = to_benefit) AS stayed,
    max_by(as_of, as_of_date) AS as_of,
    min(source) AS source,
    bool_or(example) AS example
  FROM sides
  GROUP BY from_period, to_period, benefit
)
SELECT
  from_period,
  to_period,
  benefit,
  before,
  after,
  stayed,
  before - coalesce(stayed, 0) AS departed,
  after - coalesce(stayed, 0) AS arrived,
  after - before AS net,
  as_of,
  source,
  example
FROM counted
ORDER BY to_period, from_period, benefit
