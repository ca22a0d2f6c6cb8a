import { describe, expect, test } from 'vitest';
import { QueryError } from '../../src/lib/db/query-error';
import { withEngine } from '../engine';

const engine = withEngine();

describe('query', () => {
  test('binds values of every kind', async () => {
    const rows = await engine().query('SELECT $text AS text, $number AS number, $yes AS yes, $none AS none', {
      text: "'; DROP TABLE x; -- ø😀",
      number: 1.5,
      yes: true,
      none: null,
    });
    expect(rows).toEqual([{ text: "'; DROP TABLE x; -- ø😀", number: 1.5, yes: true, none: null }]);
  });

  test('sums and counts are plain numbers', async () => {
    const rows = await engine().query(
      'SELECT sum(x) AS total, count(*) AS rows, sum(x * 0.25) AS quarter FROM range(4) AS r(x)',
    );
    expect(rows).toEqual([{ total: 6, rows: 4, quarter: 1.5 }]);
  });

  test('a refused statement says why and which, and keeps its cause', async () => {
    const failing = engine().query('SELECT nothing_here');
    await expect(failing).rejects.toThrow(QueryError);
    await expect(failing).rejects.toThrow(/nothing_here[\s\S]*SQL: SELECT nothing_here/);
    await expect(failing).rejects.toHaveProperty('cause', expect.any(Error));
  });
});

describe('files', () => {
  test('a registered text can be read until it is dropped', async () => {
    await engine().registerText('a.csv', 'x\n1\n');
    const read = "SELECT x FROM read_csv('imp/a.csv', header=true, columns={'x':'INTEGER'})";
    expect(await engine().query(read)).toEqual([{ x: 1 }]);
    await engine().dropFile('a.csv');
    await expect(engine().query(read)).rejects.toThrow(QueryError);
  });

  test.each(['http://127.0.0.1/x.csv', '/etc/passwd', 'other/x.csv'])('%s is out of reach', async (path) => {
    const read = engine().query(`SELECT * FROM read_csv('${path}', columns={'x':'VARCHAR'})`);
    await expect(read).rejects.toThrow(/disabled by configuration/);
  });

  test('no extension is fetched', async () => {
    await expect(engine().query("SELECT * FROM read_parquet('imp/a.parquet')")).rejects.toThrow(QueryError);
    await expect(engine().query('SET enable_external_access=true')).rejects.toThrow(QueryError);
  });
});
