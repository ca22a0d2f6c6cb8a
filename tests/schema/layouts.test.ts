import { describe, expect, test } from 'vitest';
import type { Layout } from '../../src/lib/schema/layout';
import { layouts } from '../../src/lib/schema/layouts';
import { measures } from '../../src/lib/schema/measures';
import { tables } from '../../src/lib/schema/tables';

/** Every field of its table that a layout names. */
function fieldsOf(layout: Layout): string[] {
  const { columns, others, stated = [], fixed = {}, totals, signs } = layout;
  return [
    ...columns.flatMap(({ field, read }) =>
      field === null || read === 'as_of' || read === 'bounds' ? [] : [field],
    ),
    ...columns.flatMap(({ field, read }) => (read === 'bounds' ? [`${field}_min`, `${field}_max`] : [])),
    ...(typeof others === 'string' ? [] : [others.heading.field, others.value.field]),
    ...stated.flatMap(({ fields }) => fields),
    ...Object.keys(fixed),
    ...(totals?.fields ?? []),
    ...(signs ? [signs.field, ...signs.amounts] : []),
  ];
}

test('no two layouts have the same name', () => {
  expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
});

describe.each(layouts.map((layout) => [layout.id, layout] as const))('%s', (_, layout) => {
  const { fields } = tables[layout.table];

  test('fills only fields that its table has', () => {
    const names = fields.map(({ name }) => name);
    expect(fieldsOf(layout).filter((field) => !names.includes(field))).toEqual([]);
  });

  test('can fill everything that its table requires', () => {
    const filled = [...fieldsOf(layout), ...(layout.area ? ['area'] : [])];
    const measured = layout.others === 'measures' ? ['measure', 'period'] : [];
    const required = fields.filter((field) => field.required).map(({ name }) => name);
    expect(required.filter((field) => ![...filled, ...measured].includes(field))).toEqual([]);
  });

  test('writes only values that its table allows', () => {
    const words = layout.columns.flatMap(({ field, read }) =>
      typeof read === 'object' ? read.words.map(([, value]) => ({ field, value })) : [],
    );
    for (const { field, value } of words) {
      const stated = fields.find(({ name }) => name === field)?.allowed ?? {};
      const allowed = field === 'measure' ? measures.map(({ id }) => id) : Object.keys(stated);
      expect(allowed, `${field}`).toContain(value);
    }
  });
});
