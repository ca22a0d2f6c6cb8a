-- every cell of every month pair that the own area has a matrix for, as it is known on the day
SELECT
  flow.from_period,
  flow.to_period,
  flow.from_benefit,
  flow.to_benefit,
  flow.persons,
  flow.persons_missing,
  flow.as_of,
  imports.source,
  imports.example
FROM known_benefit_flows AS flow
JOIN imports USING (import_id)
WHERE flow.area = $own
  AND ($to::VARCHAR IS NULL OR flow.to_period <= $to::VARCHAR)
  AND (flow.known_from IS NULL OR flow.known_from <= $set_per::DATE)
  AND (flow.known_until IS NULL OR flow.known_until > $set_per::DATE)
ORDER BY flow.to_period, flow.from_period, flow.from_benefit, flow.to_benefit
