import { expect, test } from 'vitest';
import {
  bothDays,
  heldDays,
  newMeeting,
  withChanged,
  withItems,
  withMoved,
  withoutItem,
} from '../../src/lib/meetings/meeting';
import { meetingName } from '../../src/lib/meetings/meeting-name';
import { item, meeting } from './given';

const three = meeting({ items: [item('a'), item('b'), item('c')] });
const order = ({ items }: typeof three) => items.map(({ id }) => id).join('');

test('a new one is empty and being prepared', () => {
  const made = newMeeting('x', '2026-11-24', '2026-11-20T08:00:00.000Z');
  expect(made).toMatchObject({ id: 'x', date: '2026-11-24', items: [], held: null, title: '' });
});

test('figures come at the end, in their order', () => {
  expect(order(withItems(three, [item('d'), item('e')]))).toBe('abcde');
  expect(order(withItems(three, []))).toBe('abc');
});

test.each([
  ['a', 1, 'bac'],
  ['c', -1, 'acb'],
  ['a', 2, 'bca'],
  ['a', -1, 'abc'],
  ['c', 1, 'abc'],
  ['b', -9, 'bac'],
  ['b', 9, 'acb'],
  ['b', 0, 'abc'],
  ['d', 1, 'abc'],
  ['d', -1, 'abc'],
])('%s moved by %i: %s', (id, by, after) => {
  expect(order(withMoved(three, id, by))).toBe(after);
});

test('a figure that is not there is neither taken away nor changed', () => {
  expect(withoutItem(three, 'd').items).toEqual(three.items);
  expect(withChanged(three, 'd', { remark: 'x' }).items).toEqual(three.items);
  expect(withMoved(three, 'd', 1)).toBe(three);
  expect(withMoved(meeting(), 'd', 1).items).toEqual([]);
});

test('one figure goes or is changed, the others stay as they are', () => {
  expect(order(withoutItem(three, 'b'))).toBe('ac');
  const { items } = withChanged(three, 'b', { remark: 'Se side 3' });
  expect(items.map(({ remark }) => remark)).toEqual(['', 'Se side 3', '']);
  expect(items[0]).toBe(three.items[0]);
});

test('nothing that was given is changed', () => {
  const before = JSON.stringify(three);
  withMoved(three, 'a', 1);
  withoutItem(three, 'a');
  withChanged(three, 'a', { remark: 'x' });
  withItems(three, [item('d')]);
  expect(JSON.stringify(three)).toBe(before);
});

test('changes are counted from the days of held meetings, each once, in order', () => {
  const held = '2026-11-24T12:00:00.000Z';
  const some = [
    meeting({ date: '2026-11-24', held }),
    meeting({ date: '2026-08-20', held }),
    meeting({ date: '2026-11-24', held }),
    meeting({ date: '2026-09-01' }),
  ];
  expect(heldDays(some)).toEqual(['2026-08-20', '2026-11-24']);
  expect(bothDays(['2023-01-24', '2026-08-20'], heldDays(some))).toEqual([
    '2023-01-24',
    '2026-08-20',
    '2026-11-24',
  ]);
});

test('a meeting without a title is called by its day', () => {
  expect(meetingName(meeting())).toBe('Udvalgsmøde');
  expect(meetingName(meeting({ title: '  ' }))).toBe('Møde 24. november 2026');
});
