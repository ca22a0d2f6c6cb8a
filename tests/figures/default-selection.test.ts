import { expect, test } from 'vitest';
import { defaultSelection } from '../../src/lib/figures/default-selection';

const settings = { ownArea: '575', compareAreas: ['000', '621', '575', '510'], meetings: [] };

test('the own municipality beside those of the folder, without itself and the country', () => {
  expect(defaultSelection(settings)).toMatchObject({ own: '575', compare: ['621', '510'] });
});

test('the other municipalities of the same office come first, six at most', () => {
  const ownAreas = ['575', '530', '510'];
  expect(defaultSelection({ ...settings, ownAreas }).compare).toEqual(['530', '510', '621']);
  const compareAreas = ['561', '563', '573', '580', '607', '621'];
  expect(defaultSelection({ ...settings, ownAreas, compareAreas }).compare).toEqual([
    '530',
    '510',
    '561',
    '563',
    '573',
    '580',
  ]);
});
