SELECT
  table_name,
  file,
  title,
  source,
  as_of,
  example,
  own,
  row_count
FROM imports
ORDER BY table_name, import_id
