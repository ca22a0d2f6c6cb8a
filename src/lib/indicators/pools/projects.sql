SELECT
  pool.project,
  pool.status,
  pool.starts,
  pool.starts_earliest::VARCHAR AS starts_earliest,
  pool.starts_latest::VARCHAR AS starts_latest,
  pool.ends,
  pool.ends_earliest::VARCHAR AS ends_earliest,
  pool.ends_latest::VARCHAR AS ends_latest,
  pool.amount,
  pool.partners,
  pool.target,
  pool.result,
  pool.note,
  -- a vague end counts as soon as it can lie within the six months
  pool.status = 'running'
    AND coalesce(pool.ends_latest >= $set_per::DATE, false)
    AND coalesce(pool.ends_earliest <= $set_per::DATE + INTERVAL 6 MONTH, false) AS ends_soon,
  pool.status = 'running' AND coalesce(pool.ends_latest < $set_per::DATE, false) AS overdue,
  pool.as_of,
  imports.source,
  imports.example
FROM known_pools AS pool
JOIN imports USING (import_id)
WHERE pool.area = $own
  AND (pool.known_from IS NULL OR pool.known_from <= $set_per::DATE)
  AND (pool.known_until IS NULL OR pool.known_until > $set_per::DATE)
ORDER BY pool.ends_latest NULLS LAST, pool.starts_earliest NULLS LAST, pool.project
