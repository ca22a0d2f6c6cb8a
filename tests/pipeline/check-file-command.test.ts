import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { FileReport } from '../../src/lib/pipeline/check-file';

const root = resolve(import.meta.dirname, '../..');
const out = mkdtempSync(join(tmpdir(), 'ugetal-'));
const env = { ...process.env, DATA_DIR: join(root, 'data') };

afterAll(() => rmSync(out, { recursive: true }));

function caseFile(name: string): string {
  return join(root, 'tests/pipeline/cases', name, 'input.csv');
}

function run(...args: string[]): { status: number | null; reports: FileReport[] } {
  const { status, stdout } = spawnSync('node', [join(root, 'scripts/check-file.mjs'), ...args], {
    cwd: out,
    env,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, reports: lines.map((line) => JSON.parse(line) as FileReport) };
}

test('one line per file, in order; exit 1 where one has an error', { timeout: 60_000 }, () => {
  const { status, reports } = run(
    caseFile('flow-with-totals'),
    caseFile('cpr-heading'),
    'borte.csv',
    '--out',
    'ud',
  );
  expect(status).toBe(1);
  expect(reports.map(({ file, table }) => [file, table])).toEqual([
    ['input.csv', 'benefit_flows'],
    ['input.csv', null],
    ['borte.csv', null],
  ]);
  expect(reports[0]?.problems.map(({ severity }) => severity)).not.toContain('error');
  expect(readdirSync(join(out, 'ud')).sort()).toEqual(['input.csv', 'input.typed.csv']);
  expect(readFileSync(join(out, 'ud/input.csv'), 'utf8')).toMatch(/^Fra \/ til,Kontanthjælp,Job,I alt\r\n/);
});

test('exit 0 where no file has an error, 2 where nothing is asked', { timeout: 60_000 }, () => {
  expect(run(caseFile('accounts')).status).toBe(0);
  expect(run().status).toBe(2);
});

test('a file of the data folder is read with what its descriptor says of it', { timeout: 60_000 }, () => {
  const { status, reports } = run(join(root, 'data/ukraine-eget-valg-2023-01.csv'));
  expect(status).toBe(0);
  expect(reports[0]?.asOf).toBe('2023-01-24');
  expect(reports[0]?.problems.map(({ code }) => code)).not.toContain('as_of_missing');
});
