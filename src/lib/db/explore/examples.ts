/** Questions to begin with: each is answered from what Ugetal comes with. */
export const examples: { title: string; sql: string }[] = [
  {
    title: 'Ledighed måned for måned, ved siden af dem, der er valgt',
    sql: `SELECT period, area, value AS andel
FROM known_observations
WHERE measure = 'unemployed_share'
  AND adjustment = 'actual'
  AND area IN ($own, '000')
ORDER BY period, area`,
  },
  {
    title: 'Hvilke nøgletal der er, og hvor meget af hvert',
    sql: `SELECT measure, basis, count(*) AS antal, min(period) AS første, max(period) AS sidste
FROM known_observations
GROUP BY ALL
ORDER BY ALL`,
  },
  {
    title: 'Flygtninge uge for uge efter status, uden »heraf«',
    sql: `SELECT week, status, persons
FROM known_refugee_counts
WHERE area = $own AND status NOT IN ('of_which_18_64', 'own_choice')
ORDER BY week, status`,
  },
  {
    title: 'Forbruget sidste år, funktion for funktion',
    sql: `SELECT year, "function", any_value(name) AS navn, sum(spent) AS forbrug
FROM known_budget_lines
WHERE area = $own AND month = 12
GROUP BY ALL
ORDER BY ALL`,
  },
  {
    title: 'Tal, der er opgjort mere end én gang',
    sql: `SELECT area, period, measure, count(DISTINCT value) AS tal, min(value) AS laveste, max(value) AS højeste
FROM observations
GROUP BY ALL
HAVING count(DISTINCT value) > 1
ORDER BY period DESC, area`,
  },
  { title: 'Kolonnerne i nøgletallene', sql: 'DESCRIBE known_observations' },
];
