import { expect, test } from 'vitest';
import { keptBlock } from '../../src/lib/export/html/kept-block';
import { keptIn } from '../../src/lib/export/html/read-html-page';
import type { Meeting } from '../../src/lib/meetings/meeting';
import { readMeeting } from '../../src/lib/meetings/read-meeting';
import { fixtures } from '../charts/fixtures/all';
import { item, meeting, sentence } from './given';

const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const whole = meeting({
  items: fixtures.map((spec, index) => item(`figur-${index}`, { spec, remark: `Bemærkning ${index}\nto` })),
  held: '2026-11-24T12:00:00.000Z',
});

test('every figure, its selection and its remark are the same after JSON', () => {
  expect(readMeeting(copy(whole))).toEqual({ meeting: copy(whole), lost: 0 });
  expect(readMeeting(whole)).toEqual({ meeting: whole, lost: 0 });
});

test('and out of a saved file, whatever words stand in it', () => {
  const title = '</script><script id="ugetal-moede" type="application/json">null</script> & "»æøå«" \u2028';
  const hostile = meeting({ title, items: [item('a', { remark: title })] });
  const file = `<!doctype html><p>${title.replace(/</g, '&lt;')}</p>${keptBlock(hostile)}<p>mere</p>`;
  expect(readMeeting(keptIn(file))).toEqual({ meeting: hostile, lost: 0 });
});

const nothing: unknown[] = [
  null,
  undefined,
  7,
  NaN,
  'møde',
  true,
  [],
  [meeting()],
  {},
  new Date(),
  new Map(),
  meeting({ date: '' }),
  meeting({ date: '2026-02-30' }),
  meeting({ date: '24.11.2026' }),
  meeting({ id: '' }),
  meeting({ id: '50%' }),
  meeting({ id: 'a b' }),
  meeting({ id: 'x'.repeat(1000) }),
  { ...meeting(), id: 7 },
  { ...meeting(), date: 20261124 },
  { ...meeting(), items: null },
  { ...meeting(), items: { length: 2 } },
  { ...meeting(), items: 'abc' },
];

test.each(nothing.map((value) => [value]))('%j is no meeting', (value) => {
  expect(readMeeting(value)).toBeNull();
});

test.each([
  ['a title that is a number', { title: 7 }, { title: '' }],
  ['a remark that is a list', { remark: ['x'] }, { remark: '' }],
  ['no case number', { caseNumber: undefined }, { caseNumber: '' }],
  ['held on no day', { held: 'i går' }, { held: null }],
  ['held as a number', { held: 1e300 }, { held: null }],
  ['held before there is time', { held: '-999999-01-01' }, { held: null }],
  ['changed never', { changed: null }, { changed: '1970-01-01T00:00:00.000Z' }],
])('%s: the rest is read', (_, odd, read) => {
  expect(readMeeting({ ...meeting(), ...odd })?.meeting).toEqual({ ...meeting(), ...read });
});

const { selection } = item('a');
const lostItems: [what: string, odd: unknown][] = [
  ['no object', null],
  ['a text', 'figur'],
  ['a list', []],
  ['no selection', { ...item('a'), selection: null }],
  ['an own municipality by name', { ...item('a'), selection: { ...selection, own: 'Vejen' } }],
  ['no set pr.', { ...item('a'), selection: { ...selection, setPer: null } }],
  ['a set pr. that is no day', { ...item('a'), selection: { ...selection, setPer: '2023-02-31' } }],
  ['a page that there is not', { ...item('a'), page: 'filer' }],
  ['a page that every object has', { ...item('a'), page: 'constructor' }],
  ['no figure', { ...item('a'), spec: null }],
  ['a figure of a kind that there is not', { ...item('a'), spec: { ...sentence, kind: 'kage' } }],
  ['a figure without its fields', { ...item('a'), spec: { kind: 'lines' } }],
  [
    'a number that is none',
    { ...item('a'), spec: { ...sentence, unit: { name: '', kind: 'count', decimals: NaN } } },
  ],
];

test.each(lostItems)('%s: the figure is counted as lost, the others are there', (_, odd) => {
  const read = readMeeting({ ...meeting(), items: [item('før'), odd, item('efter')].map((one) => one) });
  expect(read?.lost).toBe(1);
  expect(read?.meeting.items).toHaveLength(2);
});

test('what is odd in a selection is left out of it', () => {
  const odd = {
    ...selection,
    compare: ['621', 7, 'Kolding', null, '510', '561', '573', '550', '540', '530'],
  };
  const read = (more: object) =>
    readMeeting({ ...meeting(), items: [{ ...item('a'), selection: { ...odd, ...more } }] })?.meeting.items[0]
      ?.selection;
  expect(read({ from: '2023-13', to: 'x' })).toEqual({
    ...selection,
    compare: ['621', '510', '561', '573', '550', '540'],
    from: null,
    to: null,
  });
  expect(read({ later: true })).toMatchObject({ later: true });
  expect(read({ later: 'ja' })).not.toHaveProperty('later');
});

test('no two figures have one id, whatever they are called', () => {
  const ids = ['a', 'a', 'a-2', 'a', 'a-4', '', '<b>', 'figur-6', 'a-2'];
  const read = readMeeting(meeting({ items: ids.map((id) => item(id)) }))!.meeting.items.map(({ id }) => id);
  expect(read).toHaveLength(ids.length);
  expect(new Set(read).size).toBe(ids.length);
  for (const id of read) expect(id).toMatch(/^[\w-]+$/);
});

test('a huge one is read in time', () => {
  const items = Array.from({ length: 20_000 }, () => item('a'));
  const read = readMeeting(meeting({ title: 'x'.repeat(1_000_000), items }));
  expect(read?.meeting.items).toHaveLength(20_000);
  expect(new Set(read?.meeting.items.map(({ id }) => id)).size).toBe(20_000);
}, 20_000);

test('keys that would change every object change none, and do not come along', () => {
  const polluted = `"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}`;
  const given = JSON.parse(
    `{${polluted}, ${JSON.stringify(meeting({ items: [item('a')] })).slice(1)}`,
  ) as Meeting;
  const read = readMeeting(given)!.meeting;
  expect(read).toEqual(meeting({ items: [item('a')] }));
  expect(Object.hasOwn(read, '__proto__')).toBe(false);
  expect('polluted' in {}).toBe(false);
});
