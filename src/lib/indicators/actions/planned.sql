-- actions of the own area and of the region that it lies in; what repeats is carried on from the day that figures are set to,
-- until two years after it
WITH reached AS (
  SELECT $own AS code
  UNION SELECT region.code
  FROM areas AS own
  JOIN areas AS region ON region.name = own.region AND region.kind = 'region'
  WHERE own.code = $own
),
known AS (
  SELECT planned.*, imports.source, imports.example
  FROM known_actions AS planned
  JOIN imports USING (import_id)
  JOIN reached ON reached.code = planned.area
  WHERE (planned.known_from IS NULL OR planned.known_from <= $set_per::DATE)
    AND (planned.known_until IS NULL OR planned.known_until > $set_per::DATE)
),
carried_on AS (
  SELECT
    known.* REPLACE (
      (due_earliest + to_months(CAST(nth * repeats AS INTEGER)))::DATE AS due_earliest,
      CASE
        WHEN due_latest = last_day(due_latest) AND due_earliest < due_latest
          THEN last_day((due_latest + to_months(CAST(nth * repeats AS INTEGER)))::DATE)
        ELSE (due_latest + to_months(CAST(nth * repeats AS INTEGER)))::DATE
      END AS due_latest,
      NULL AS due,
      NULL AS starts,
      NULL AS starts_earliest,
      NULL AS starts_latest,
      'planned' AS status
    )
  FROM known,
    unnest(range(1, 2 + CAST(date_diff('month', due_earliest, $set_per::DATE + INTERVAL 24 MONTH) // repeats AS INTEGER))) AS times(nth)
  WHERE repeats >= 1 AND status <> 'dropped'
),
shown AS (
  SELECT *, false AS derived FROM known
  UNION ALL
  SELECT *, true
  FROM carried_on
  WHERE due_latest >= $set_per::DATE AND due_earliest <= $set_per::DATE + INTERVAL 24 MONTH
)
SELECT
  area,
  plan,
  goal,
  action,
  responsible,
  starts,
  starts_earliest::VARCHAR AS starts_earliest,
  starts_latest::VARCHAR AS starts_latest,
  due,
  due_earliest::VARCHAR AS due_earliest,
  due_latest::VARCHAR AS due_latest,
  status,
  repeats,
  note,
  derived,
  lower(coalesce(goal, '')) = 'sammensætning' AS seat,
  -- what repeats has its next time; only what has one deadline can have missed it
  NOT derived
    AND repeats IS NULL
    AND status IN ('planned', 'running')
    AND coalesce(due_latest < $set_per::DATE, false) AS overdue,
  as_of,
  source,
  example
FROM shown
ORDER BY plan, shown.due_earliest NULLS LAST, shown.due_latest, shown.starts_earliest NULLS LAST, action
