-- the newest year for which the own area has accounts
WITH known AS (
  SELECT *
  FROM known_observations
  WHERE measure = 'net_accounts'
    AND list_contains(string_split($areas, ','), area)
    AND ($to::VARCHAR IS NULL OR period <= $to::VARCHAR)
    AND (known_from IS NULL OR known_from <= $set_per::DATE)
    AND (known_until IS NULL OR known_until > $set_per::DATE)
)
SELECT
  known.area,
  known.period,
  known."group" AS function,
  known.value,
  known.value_missing,
  known.as_of,
  imports.source,
  imports.example
FROM known
JOIN imports USING (import_id)
WHERE known.period = (SELECT max(period) FROM known WHERE area = $own)
ORDER BY known."group", known.area
