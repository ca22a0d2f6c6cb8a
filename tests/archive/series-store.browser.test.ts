import { expect, test } from 'vitest';
import { openSeriesStore } from '../../src/lib/archive/series-store';
import { newSettings } from '../../src/lib/schema/series-settings';

let made = 0;
const name = () => `series-${Date.now()}-${++made}`;
const said = (title: string, changed: string) => ({ ...newSettings('a'), title, changed });
const [early, late] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];

test('what was said is there again, and what was said later stays', async () => {
  const database = name();
  const store = await openSeriesStore(database);
  expect(store.lasting).toBe(true);
  await store.put([said('nu', late)]);
  await store.put([said('før', early)]);
  const again = await openSeriesStore(database);
  expect(await again.all()).toEqual([said('nu', late)]);
});

test('another tab hears of it', async () => {
  const database = name();
  const [one, other] = await Promise.all([openSeriesStore(database), openSeriesStore(database)]);
  const heard = new Promise<void>((resolve) => other.onChange(resolve));
  await one.put([said('nu', late)]);
  await heard;
  expect((await other.all()).map(({ title }) => title)).toEqual(['nu']);
});
