SELECT
  own.strategy,
  own.measure,
  own.deadline,
  own.target,
  own.unit,
  own.direction,
  own.start_period,
  own.start_value,
  own.source,
  own.note,
  imports.example
FROM known_targets AS own
JOIN imports USING (import_id)
WHERE own.area = $own
  AND (own.known_from IS NULL OR own.known_from <= $set_per::DATE)
  AND (own.known_until IS NULL OR own.known_until > $set_per::DATE)
ORDER BY own.strategy, own.deadline, own.measure
