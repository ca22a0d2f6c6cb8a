-- the newest ladder in force on the day
WITH known AS (
  SELECT *
  FROM known_reimbursement_rates
  WHERE valid_from <= $set_per
    AND (known_from IS NULL OR known_from <= $set_per::DATE)
    AND (known_until IS NULL OR known_until > $set_per::DATE)
)
SELECT
  known.valid_from,
  known.weeks_from,
  known.weeks_to,
  known.rate,
  known.rate_missing,
  known.as_of,
  imports.source,
  imports.example
FROM known
JOIN imports USING (import_id)
WHERE known.valid_from = (SELECT max(valid_from) FROM known)
ORDER BY known.weeks_from
