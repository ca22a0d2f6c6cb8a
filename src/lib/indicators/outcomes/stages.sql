SELECT
  outcome.programme,
  outcome.counted,
  outcome.stage,
  outcome.part_of,
  outcome.persons_min,
  outcome.persons_max,
  outcome.persons_min_missing AS persons_missing,
  outcome.as_of,
  imports.source,
  imports.example
FROM known_outcomes AS outcome
JOIN imports USING (import_id)
WHERE outcome.area = $own
  AND (outcome.known_from IS NULL OR outcome.known_from <= $set_per::DATE)
  AND (outcome.known_until IS NULL OR outcome.known_until > $set_per::DATE)
ORDER BY
  outcome.programme,
  outcome.counted,
  outcome.part_of NULLS FIRST,
  outcome.persons_max DESC NULLS LAST,
  outcome.stage
