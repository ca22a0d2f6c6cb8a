import { beforeEach, describe, expect, test } from 'vitest';
import { packTable } from '../../src/lib/db/packed-table';
import { loadTyped, removeImport, storeAll } from '../../src/lib/pipeline/load';
import { loadPackage } from '../../src/lib/pipeline/load-package';
import { typedTable } from '../db/typed';
import { withEngine } from '../engine';

const engine = withEngine();

const areas = [
  'code,name,kind,region,landsdel,group',
  '000,Hele landet,country,,,',
  '575,Vejen,municipality,Region Syddanmark,Landsdel Sydjylland,Oplandskommuner',
  '',
].join('\n');
const unemployed = 'Periode;Område;Antal ledige fuldtidspersoner\n2022M11;Vejen;300\n2022M12;Vejen;311\n';
const resources = [
  { name: 'areas', path: 'reference/areas.csv', ugetal: { role: 'lookup' } },
  {
    name: 'ledige',
    path: 'ledige.csv',
    title: 'Ledige',
    sources: [{ title: 'Jobindsats' }],
    ugetal: { asOf: '2026-08' },
  },
];
const ugetal = { ownArea: '575', compareAreas: [], meetings: [] };
let files: Record<string, string>;

beforeEach(() => {
  files = {
    'datapackage.json': JSON.stringify({ name: 'x', created: '2026-11-22T00:00:00Z', resources, ugetal }),
    'reference/areas.csv': areas,
    'ledige.csv': unemployed,
  };
});

function load() {
  return loadPackage(engine(), async (path) => {
    const text = files[path];
    if (text === undefined) throw new Error(`no ${path}`);
    return new TextEncoder().encode(text);
  });
}

const codesOf = ({ problems }: Awaited<ReturnType<typeof load>>) =>
  problems.flatMap(({ name, problems: all }) => all.map(({ code }) => `${name}: ${code}`));

const values = async () => {
  const rows = await engine().query('SELECT value FROM known_observations ORDER BY value');
  return rows.map((row) => row['value']);
};

describe('a package', () => {
  test('comes with its areas, its figures and where they are from', async () => {
    const loaded = await load();
    expect(codesOf(loaded)).toEqual([]);
    expect(loaded.package.ugetal.ownArea).toBe('575');
    expect(loaded.areas.find('Vejen Kommune')?.code).toBe('575');
    expect(loaded.newestAsOf).toBe('2026-08-31');
    expect(await values()).toEqual([300, 311]);
    expect(await engine().query('SELECT name FROM areas ORDER BY code')).toEqual([
      { name: 'Hele landet' },
      { name: 'Vejen' },
    ]);
    const imports = await engine().query(
      'SELECT import_id, table_name, file, title, source, as_of, own FROM imports',
    );
    expect(imports).toEqual([
      {
        import_id: 1,
        table_name: 'observations',
        file: 'ledige.csv',
        title: 'Ledige',
        source: 'Jobindsats',
        as_of: '2026-08',
        own: false,
      },
    ]);
  });

  test('loaded again takes the place of the one before', async () => {
    await load();
    files['ledige.csv'] = unemployed.replace('300', '299');
    await load();
    expect(await values()).toEqual([299, 311]);
  });

  test('has another fingerprint when a file or the description changes', async () => {
    const before = await load();
    expect((await load()).fingerprint).toBe(before.fingerprint);
    files['ledige.csv'] = unemployed.replace('300', '299');
    const after = await load();
    expect(after.fingerprint).not.toBe(before.fingerprint);
    delete files['ledige.csv'];
    expect((await load()).fingerprint).not.toBe(after.fingerprint);
  });
});

describe('what is missing or broken is told, and the rest is loaded', () => {
  const more = (resource: object) => {
    files['datapackage.json'] = JSON.stringify({ resources: [resource, ...resources], ugetal });
  };

  test('a missing file', async () => {
    more({ name: 'gone', path: 'gone.csv' });
    expect(codesOf(await load())).toEqual(['gone: resource_missing']);
    expect(await values()).toEqual([300, 311]);
  });

  test('an empty file', async () => {
    more({ name: 'empty', path: 'empty.csv' });
    files['empty.csv'] = '';
    const loaded = await load();
    expect(loaded.problems.map(({ name }) => name)).toEqual(['empty']);
    expect(await values()).toEqual([300, 311]);
  });

  test('no list of areas', async () => {
    delete files['reference/areas.csv'];
    expect(codesOf(await load())).toContain('areas: areas_missing');
  });

  test.each([
    ['nothing', undefined, 'datapackage_missing'],
    ['no JSON', '{', 'datapackage_not_json'],
  ])('a description that is %s', async (_, text, code) => {
    if (text === undefined) delete files['datapackage.json'];
    else files['datapackage.json'] = text;
    const loaded = await load();
    expect(codesOf(loaded)).toContain(`datapackage: ${code}`);
    expect(loaded.package.resources).toEqual([]);
    expect(await values()).toEqual([]);
  });

  test('figures without any date: the day of the package stands for the newest count', async () => {
    const { ugetal: _, ...undated } = resources[1]!;
    const created = '2026-11-22T00:00:00Z';
    files['datapackage.json'] = JSON.stringify({ created, resources: [resources[0], undated], ugetal });
    expect((await load()).newestAsOf).toBe('2026-11-22');
    expect(await values()).toEqual([300, 311]);
  });
});

describe('an own file', () => {
  const own = { file: 'egen.csv', title: 'Egen', source: '', example: false, own: true };
  const count = { area: '575', period: '2022-12', measure: 'unemployed', group: '', basis: '' };
  const newer = (value: number) =>
    typedTable('observations', [{ ...count, adjustment: 'actual', value, unit: '', as_of: '2026-09-01' }]);
  const current = async () => {
    const rows = await engine().query(
      "SELECT value FROM known_observations WHERE period = '2022-12' AND known_until IS NULL",
    );
    return rows.map((row) => row['value']);
  };

  test('is known at once, and what it superseded comes back when it is taken out', async () => {
    await load();
    const id = await loadTyped(engine(), newer(312), own);
    expect(id).toBe(2);
    expect(await current()).toEqual([312]);
    await removeImport(engine(), id);
    expect(await current()).toEqual([311]);
    expect(await engine().query('SELECT count(*) AS rows FROM imports WHERE own')).toEqual([{ rows: 0 }]);
  });

  test('its number is never given again', async () => {
    await load();
    const first = await loadTyped(engine(), newer(312), own);
    await removeImport(engine(), first);
    expect(await loadTyped(engine(), newer(313), own)).toBe(first + 1);
  });

  test('of several where one does not fit none is stored', async () => {
    await load();
    const wrong = typedTable('reimbursement_rates', [{ valid_from: '2016', weeks_from: 'one' }]);
    const storing = storeAll(
      engine(),
      [newer(312), wrong].map((typed) => ({ packed: packTable(typed), info: own })),
    );
    await expect(storing).rejects.toThrow();
    expect(await engine().query('SELECT count(*) AS rows FROM observations')).toEqual([{ rows: 2 }]);
    expect(await engine().query('SELECT count(*) AS rows FROM imports')).toEqual([{ rows: 1 }]);
  });

  test('taking out what is not there changes nothing', async () => {
    await load();
    await removeImport(engine(), 99);
    expect(await values()).toEqual([300, 311]);
  });
});
