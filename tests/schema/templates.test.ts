import { describe, expect, test } from 'vitest';
import { understand } from '../../src/lib/pipeline/understand';
import { layouts } from '../../src/lib/schema/layouts';
import { templateCsv, templateFile, templates } from '../../src/lib/schema/templates';
import { testAreas } from './test-areas';

describe.each(templates.map((template) => [template.layout, template] as const))('%s', (layout, template) => {
  const { typed, problems } = understand(
    templateFile(template),
    new TextEncoder().encode(templateCsv(template)),
    { areas: testAreas, defaultArea: '575', settings: { asOf: '2026-11-01' } },
  );

  test('is recognised as what it is a template for', () => {
    expect(typed?.layout).toBe(layout);
  });

  test('is read whole, with nothing to complain of', () => {
    const { others, columns } = layouts.find(({ id }) => id === layout)!;
    const measured = others === 'measures' ? template.columns.length - columns.length : 1;
    expect(typed?.rows).toHaveLength(template.rows.length * measured);
    expect(problems.filter(({ code }) => code !== 'area_assumed')).toEqual([]);
  });

  test('has a cell for every heading', () => {
    for (const row of template.rows) expect(row).toHaveLength(template.columns.length);
  });
});
