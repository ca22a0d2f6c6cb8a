import { expect, test } from 'vitest';
import { poolProjects } from '../../src/lib/indicators/pools/projects';
import { withEngine } from '../engine';
import { ask } from './ask';
import { loadImports } from './load';

const engine = withEngine();

function project(name: string, status: string, earliest: string | null, latest: string | null) {
  return { area: '575', project: name, status, ends: earliest, ends_earliest: earliest, ends_latest: latest };
}

test('what can end within six months counts from the day that figures are set to, for running projects', async () => {
  const rows = [
    project('on the last day', 'running', '2023-07-24', '2023-07-24'),
    project('a day later', 'running', '2023-07-25', '2023-07-25'),
    project('spring', 'running', '2023-03-01', '2023-05-31'),
    project('begins to end in time', 'running', '2023-07-01', '2023-12-31'),
    project('ends today', 'running', '2023-01-24', '2023-01-24'),
    project('ended yesterday', 'running', '2023-01-23', '2023-01-23'),
    project('finished', 'finished', '2023-03-01', '2023-05-31'),
    project('no date', 'running', null, null),
  ];
  await loadImports(engine(), { table: 'pools', rows });
  const found = await ask(engine(), poolProjects, { set_per: '2023-01-24' });
  const names = (some: typeof found) => some.map((row) => row.project).sort();
  expect(found).toHaveLength(rows.length);
  expect(names(found.filter((row) => row.ends_soon))).toEqual([
    'begins to end in time',
    'ends today',
    'on the last day',
    'spring',
  ]);
  expect(names(found.filter((row) => row.overdue))).toEqual(['ended yesterday']);
});
