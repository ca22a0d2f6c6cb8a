SELECT
  own.date,
  own.title,
  own.ends,
  own.kind,
  own.case_no,
  own.concerns,
  own.repeats,
  own.text,
  imports.example
FROM known_events AS own
JOIN imports USING (import_id)
WHERE own.area = $own
  AND (own.known_from IS NULL OR own.known_from <= $set_per::DATE)
  AND (own.known_until IS NULL OR own.known_until > $set_per::DATE)
ORDER BY own.date_earliest NULLS LAST, own.title
