import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Select from '../../src/lib/ui/Select.svelte';

const options = [
  { value: '575', label: 'Vejen' },
  { value: '621', label: 'Kolding' },
];

test('says what was chosen, under its label', async () => {
  const onchange = vi.fn();
  await render(Select, { label: 'Kommune', options, value: '575', onchange });
  const select = page.getByLabelText('Kommune');
  await expect.element(select).toHaveValue('575');
  await select.selectOptions('Kolding');
  expect(onchange).toHaveBeenCalledExactlyOnceWith('621');
});

test('follows the value it is given', async () => {
  const { rerender } = await render(Select, { label: 'Kommune', options, value: '575' });
  await rerender({ value: '621' });
  await expect.element(page.getByLabelText('Kommune')).toHaveValue('621');
});

test('an empty group is left out', async () => {
  const groups = [
    { label: 'Møder', options: [{ value: '2023-01-24', label: '24. januar 2023' }] },
    { label: 'Opgørelser', options: [] },
  ];
  const { container } = await render(Select, { label: 'Opgjort pr.', groups, value: '2023-01-24' });
  expect([...container.querySelectorAll('optgroup')].map((group) => group.label)).toEqual(['Møder']);
});
