SELECT
  own.plan,
  own.goal,
  own.action,
  own.responsible,
  own.starts,
  own.due,
  own.status,
  own.repeats,
  own.note,
  imports.example
FROM known_actions AS own
JOIN imports USING (import_id)
WHERE own.area = $own
  AND (own.known_from IS NULL OR own.known_from <= $set_per::DATE)
  AND (own.known_until IS NULL OR own.known_until > $set_per::DATE)
ORDER BY own.plan, own.starts_earliest NULLS LAST, own.action
