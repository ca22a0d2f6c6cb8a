-- the own targets and those that the whole country has set
SELECT
  target.area,
  target.strategy,
  target.measure,
  target.deadline,
  target.target,
  target.target_missing,
  target.unit,
  target.direction,
  target.start_period,
  target.start_value,
  target.source AS set_in,
  target.note,
  target.as_of,
  imports.source,
  imports.example
FROM known_targets AS target
JOIN imports USING (import_id)
WHERE target.area IN ($own, '000')
  AND (target.known_from IS NULL OR target.known_from <= $set_per::DATE)
  AND (target.known_until IS NULL OR target.known_until > $set_per::DATE)
ORDER BY target.area, target.strategy, target.deadline, target.measure
