-- everything that was ever said, not only what is known today; of two imports of one statement the later one
SELECT
  stated.area,
  stated.period,
  stated.measure,
  stated.value,
  stated.value_missing,
  stated.as_of_date::VARCHAR AS as_of_date,
  stated.as_of,
  imports.source,
  imports.example
FROM observations AS stated
JOIN imports USING (import_id)
WHERE stated.measure IN ('ukrainians_employed', 'ukrainians_employed_share')
  AND stated.basis IN ('', 'available_for_work')
  AND stated.adjustment = 'actual'
  AND stated.area IN (SELECT unnest(string_split($areas, ',')))
  AND stated.as_of_date <= $set_per::DATE
QUALIFY row_number() OVER (
  PARTITION BY stated.area, stated.period, stated.measure, stated.as_of_date
  ORDER BY stated.import_id DESC
) = 1
ORDER BY stated.area, stated.period, stated.as_of_date, stated.measure
