import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import Table from '../../src/lib/ui/Table.svelte';
import type { TableCell, TableContent } from '../../src/lib/ui/table-content';

const cell = (text: string, mark = ''): TableCell => ({ text, mark, note: '' });

const content: TableContent = {
  caption: 'Flygtninge pr. uge',
  columns: [
    { label: 'Status', unit: '', numeric: false },
    ...Array.from({ length: 12 }, (_, index) => ({
      label: `Uge ${index + 1}`,
      unit: 'personer',
      numeric: true,
    })),
  ],
  rows: [
    {
      cells: [cell('Opholdstilladelse'), ...Array.from({ length: 12 }, () => cell('397', '*'))],
      emphasis: 'none',
    },
    { cells: [cell('Heraf 18-64 år'), ...Array.from({ length: 12 }, () => cell('241'))], emphasis: 'part' },
    { cells: [cell('I alt'), ...Array.from({ length: 12 }, () => cell('404'))], emphasis: 'total' },
  ],
  notes: ['* Foreløbigt tal'],
};

test('a wide table scrolls by keyboard inside a group with a name', async () => {
  await page.viewport(320, 640);
  await render(Table, { content });
  const region = page.getByRole('group', { name: 'Flygtninge pr. uge' });
  await userEvent.tab();
  await expect.element(region).toHaveFocus();
  const element = region.element();
  expect(element.scrollWidth).toBeGreaterThan(element.clientWidth);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test('the first column stays while the others move', async () => {
  await page.viewport(320, 640);
  const { container } = await render(Table, { content });
  const name = container.querySelector('tbody th')!;
  const before = name.getBoundingClientRect().left;
  container.querySelector('[role="group"]')!.scrollLeft = 300;
  expect(name.getBoundingClientRect().left).toBeCloseTo(before, 0);
});

test('numbers end under each other, star and bracket hanging', async () => {
  await page.viewport(1200, 800);
  const { container } = await render(Table, { content });
  const ends = [...container.querySelectorAll('tbody tr')].map((row) => {
    const texts = document.createTreeWalker(row.querySelector('td')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const digits = /\d+/.exec(texts.currentNode.textContent ?? '');
      if (!digits) continue;
      range.setStart(texts.currentNode, digits.index);
      range.setEnd(texts.currentNode, digits.index + digits[0].length);
    }
    return Math.round(range.getBoundingClientRect().right);
  });
  expect(new Set(ends).size).toBe(1);
});

test('rows and columns are named for those who hear the table', async () => {
  await render(Table, { content });
  await expect.element(page.getByRole('rowheader', { name: 'I alt' })).toBeInTheDocument();
  await expect.element(page.getByRole('columnheader', { name: 'Uge 12 personer' })).toBeInTheDocument();
});

test('a column without a name has no empty heading', async () => {
  const [first, ...others] = content.columns;
  const unnamed = { ...content, columns: [{ ...first!, label: '' }, ...others] };
  const { container } = await render(Table, { content: unnamed });
  expect(container.querySelectorAll('thead th')).toHaveLength(12);
});
