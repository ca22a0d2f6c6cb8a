import { expect, test } from 'vitest';
import type { ArchivedImport, NewImport } from '../../src/lib/archive/archive';
import type { Look } from '../../src/lib/schema/look';
import type { RowText } from '../../src/lib/schema/own-tables';
import type { OwnRow } from '../../src/lib/session/own-rows';
import { OwnTableDraft } from '../../src/lib/session/own-table.svelte';
import type { Workshop } from '../../src/lib/session/workshop';

const look = (problems: unknown[]): Look =>
  ({
    id: 7,
    table: 'targets',
    layout: 'targets-list',
    asOf: '2026-11-27',
    asRead: { total: 1 },
    asStored: { total: 1 },
    problems,
    shape: 'maal',
  }) as unknown as Look;

const unwanted = {
  severity: 'warning',
  code: 'not_a_number',
  row: 2,
  column: 'Mål',
  value: 'abc',
  message: '',
  remedy: '',
};

/** A workshop that reads what it is given, and an archive that remembers it. */
function given(rows: OwnRow[]) {
  const files: string[] = [];
  const workshop = {
    ownRows: () => Promise.resolve(rows),
    peek: async ({ blob }: { blob: Blob }) => look((await blob.text()).includes('abc') ? [unwanted] : []),
    look: async ({ blob }: { blob: Blob }) => {
      files.push(await blob.text());
      return look([]);
    },
    compare: () => Promise.resolve({ added: 1, changed: 0, unchanged: 0, gone: 0, changes: [] }),
    release: () => Promise.resolve(),
  } as unknown as Workshop;
  const saved: NewImport[] = [];
  const imports = {
    save: (_: number, entry: NewImport) => {
      saved.push(entry);
      return Promise.resolve({ ...entry, id: saved.length } as ArchivedImport);
    },
    undo: () => Promise.resolve(),
  };
  const draft = new OwnTableDraft('targets', { whenReady: () => Promise.resolve(workshop), imports });
  return { draft, files, saved };
}

const row = (change: RowText = {}): RowText => ({
  strategy: 'A',
  measure: 'Ledige',
  deadline: '2026-12',
  target: '5',
  unit: '',
  direction: 'Mindst',
  start_period: '',
  start_value: '',
  source: '',
  note: '',
  ...change,
});

test('a row is asked about before it is taken: what must be there, what is there already, and what cannot be read', async () => {
  const { draft } = given([{ text: row(), example: false }]);
  await draft.open('575');
  expect(await draft.put(null, row({ measure: '' }))).toEqual([
    { field: 'measure', message: 'Udfyld »Nøgletal«.' },
  ]);
  expect((await draft.put(null, row()))[0]?.message).toMatch(/findes allerede/);
  expect(await draft.put(null, row({ strategy: 'B', target: 'abc' }))).toEqual([
    { field: 'target', message: '»abc« er ikke et tal. Fx 1,5.' },
  ]);
  expect([draft.rows.length, draft.changes]).toEqual([1, 0]);
});

test('a list is saved whole: kept rows, new ones, and those that are no more', async () => {
  const { draft, files, saved } = given([
    { text: row(), example: false },
    { text: row({ strategy: 'B' }), example: false },
    { text: row({ strategy: 'Eksempel' }), example: true },
  ]);
  await draft.open('575');
  expect([draft.rows.length, draft.examples]).toEqual([2, 1]);
  draft.remove(draft.rows[1]!.key);
  expect(await draft.put(null, row({ strategy: 'C', target: '7,5' }))).toEqual([]);
  expect(draft.changes).toBe(2);
  expect(await draft.save()).toBe(true);
  const lines = files[0]!.trim().split('\r\n').slice(1);
  expect(lines.map((line) => line.split(';').slice(1, 5).join('|'))).toEqual([
    'A|Ledige|2026-12|5',
    'C|Ledige|2026-12|7,5',
    'B|Ledige|2026-12|',
    'Eksempel|Ledige|2026-12|',
  ]);
  expect(saved[0]).toMatchObject({ table: 'targets', layout: 'targets-list', replaces: null });
  expect(saved[0]?.decisions.settings?.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect([draft.savedId, draft.changes]).toEqual([1, 0]);
});

test('a changed key is a new row, and the old one is no more', async () => {
  const { draft, files } = given([{ text: row(), example: false }]);
  await draft.open('575');
  expect(await draft.put(draft.rows[0]!.key, row({ deadline: '2027-12' }))).toEqual([]);
  await draft.save();
  expect(files[0]).toMatch(/;2027-12;5;[\s\S]*;2026-12;;/);
});

test('an engine that is not there says so, and changes nothing', async () => {
  const { draft } = given([]);
  const dead = new OwnTableDraft('targets', {
    whenReady: () => Promise.reject(new Error('gone')),
    imports: draft.owner.imports,
  });
  await dead.open('575');
  expect(dead.failure).toMatch(/ikke/);
  expect(await dead.save()).toBe(false);
});
