import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../src/lib/pipeline/understand';
import { typedCsv } from '../../src/lib/pipeline/write-csv';
import type { ResourceSettings } from '../../src/lib/schema/data-package';
import { testAreas } from '../schema/test-areas';

const folder = join(import.meta.dirname, 'cases');

/** Every problem without its words: what a case expects. */
export type ExpectedProblem = [
  severity: string,
  code: string,
  row: number | null,
  column: string | null,
  value: string | null,
];

export interface Expected {
  layout: string | null;
  asOf: string | null;
  rows: number;
  problems: ExpectedProblem[];
  typed: string[] | null;
}

/** What is made of a case's `input.csv`, given its `settings.json`; the file is named after the case. */
export function understood(name: string): Expected {
  const settingsPath = join(folder, name, 'settings.json');
  const settings = existsSync(settingsPath)
    ? (JSON.parse(readFileSync(settingsPath, 'utf8')) as ResourceSettings)
    : undefined;
  const bytes = readFileSync(join(folder, name, 'input.csv'));
  const { text, typed, problems } = understand(`${name}.csv`, bytes, {
    areas: testAreas,
    defaultArea: '575',
    ...(settings ? { settings } : {}),
  });
  return {
    layout: typed?.layout ?? null,
    asOf: typed?.asOf ?? null,
    rows: text.rows.length,
    problems: problems.map(({ severity, code, row, column, value }) => [severity, code, row, column, value]),
    typed: typed ? typedCsv(typed, testAreas).trimEnd().split('\r\n') : null,
  };
}
