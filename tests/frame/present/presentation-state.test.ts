import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockText, elapsedText } from '../../../src/lib/frame/present/clock';
import { PresentationState } from '../../../src/lib/frame/present/presentation-state.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Presses keys, one after the other. @returns whether each meant something */
function press(talk: PresentationState, ...keys: string[]): boolean[] {
  return keys.map((key) => talk.key({ key, altKey: false, ctrlKey: false, metaKey: false }));
}

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])(
  '"%s" goes on, and stops at the last',
  (key) => {
    const talk = new PresentationState(2);
    expect(press(talk, key)).toEqual([true]);
    expect(talk.index).toBe(1);
    press(talk, key, key, key);
    expect(talk.index).toBe(2);
  },
);

test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('%s goes back, and stops at the title', (key) => {
  const talk = new PresentationState(2);
  talk.jump(2);
  press(talk, key);
  expect(talk.index).toBe(1);
  press(talk, key, key);
  expect(talk.index).toBe(0);
});

test('End and Home go to the last figure and to the title', () => {
  const talk = new PresentationState(8);
  press(talk, 'End');
  expect(talk.index).toBe(8);
  press(talk, 'Home');
  expect(talk.index).toBe(0);
});

test.each(['b', 'B', '.'])('"%s" makes the wall black and brings it back', (key) => {
  const talk = new PresentationState(2);
  press(talk, key);
  expect(talk.blank).toBe(true);
  press(talk, key);
  expect(talk.blank).toBe(false);
});

test('an arrow brings the black wall back to the same figure, and only then goes on', () => {
  const talk = new PresentationState(3);
  press(talk, 'PageDown', 'b', 'PageDown');
  expect([talk.index, talk.blank]).toEqual([1, false]);
  press(talk, 'PageDown');
  expect(talk.index).toBe(2);
});

test('digits and Enter go to a figure, and light the wall', () => {
  const talk = new PresentationState(12);
  press(talk, 'b', '1', '2');
  expect(talk.typed).toBe('12');
  press(talk, 'Enter');
  expect([talk.index, talk.blank, talk.typed]).toEqual([12, false, '']);
  press(talk, '0', 'Enter');
  expect(talk.index).toBe(0);
});

test('a number that no figure has is not heard', () => {
  const talk = new PresentationState(3);
  press(talk, '2', 'Enter', '9', 'Enter');
  expect([talk.index, talk.typed]).toEqual([2, '']);
});

test('a number without Enter is forgotten after two seconds, counted from its last digit', () => {
  const talk = new PresentationState(12);
  press(talk, '1');
  vi.advanceTimersByTime(1500);
  press(talk, '1');
  vi.advanceTimersByTime(1999);
  expect(talk.typed).toBe('11');
  vi.advanceTimersByTime(1);
  expect(talk.typed).toBe('');
  press(talk, 'Enter');
  expect(talk.index).toBe(1);
});

test('another key than Enter drops the number', () => {
  const talk = new PresentationState(12);
  press(talk, '7', 'PageDown', 'Enter');
  expect(talk.index).toBe(2);
});

test('keys that mean nothing here are left to others', () => {
  const talk = new PresentationState(2);
  expect(press(talk, 'Tab', 'a', 'Escape', 'F5')).toEqual([false, false, false, false]);
  expect(talk.key({ key: 'ArrowRight', altKey: true, ctrlKey: false, metaKey: false })).toBe(false);
  expect(talk.index).toBe(0);
});

test('a presentation without figures has its title', () => {
  const talk = new PresentationState(0);
  press(talk, 'PageDown', 'End');
  expect(talk.index).toBe(0);
});

test('the time of day and the time gone', () => {
  expect(clockText(new Date(2023, 0, 31, 9, 5))).toBe('09:05');
  expect([0, 247_400, 3_847_000].map(elapsedText)).toEqual(['0:00', '4:07', '1:04:07']);
});
