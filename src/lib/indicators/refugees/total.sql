-- the four statuses without the part "heraf 18-64": a blank status did not exist that week,
-- any other missing one leaves the total unknown
SELECT
  counted.area,
  counted.week AS period,
  CASE
    WHEN bool_or(counted.persons IS NULL AND counted.persons_missing <> 'blank') THEN NULL
    ELSE sum(counted.persons)
  END AS value,
  CASE
    WHEN bool_or(counted.persons IS NULL AND counted.persons_missing <> 'blank')
      THEN max(counted.persons_missing) FILTER (WHERE counted.persons_missing <> 'blank')
    WHEN count(counted.persons) = 0 THEN 'blank'
  END AS value_missing,
  max_by(counted.as_of, counted.as_of_date) AS as_of,
  min(imports.source) AS source,
  bool_or(imports.example) AS example
FROM known_refugee_counts AS counted
JOIN imports USING (import_id)
WHERE counted.status IN ('residence_permit', 'arriving', 'biometrics', 'visitor_visa')
  AND list_contains(string_split($areas, ','), counted.area)
  AND (counted.known_from IS NULL OR counted.known_from <= $set_per::DATE)
  AND (counted.known_until IS NULL OR counted.known_until > $set_per::DATE)
GROUP BY counted.area, counted.week
ORDER BY counted.area, counted.week
