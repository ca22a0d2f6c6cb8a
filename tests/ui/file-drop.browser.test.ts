import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import FileDrop from '../../src/lib/ui/FileDrop.svelte';

const file = (name: string): File => new File(['a;b'], name, { type: 'text/csv' });
const names = (files: File[] | undefined): string[] => (files ?? []).map(({ name }) => name);

test('several files are chosen, and the same one again', async () => {
  const onfiles = vi.fn<(files: File[]) => void>();
  await render(FileDrop, { label: 'Vælg filer', hint: 'CSV fra regneark', onfiles });
  const input = page.getByLabelText('Vælg filer');
  await userEvent.upload(input, [file('uge-1.csv'), file('uge-2.csv')]);
  await userEvent.upload(input, file('uge-1.csv'));
  expect(onfiles.mock.calls.map(([files]) => names(files))).toEqual([
    ['uge-1.csv', 'uge-2.csv'],
    ['uge-1.csv'],
  ]);
});

test('files are dropped', async () => {
  const onfiles = vi.fn<(files: File[]) => void>();
  const { container } = await render(FileDrop, { label: 'Vælg filer', onfiles });
  const transfer = new DataTransfer();
  transfer.items.add(file('uge-1.csv'));
  const area = container.querySelector('.drop')!;
  const over = new DragEvent('dragover', { dataTransfer: transfer, bubbles: true, cancelable: true });
  area.dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  area.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  await expect.poll(() => names(onfiles.mock.calls[0]?.[0])).toEqual(['uge-1.csv']);
});

test('dropping something that is no file does nothing', async () => {
  const onfiles = vi.fn();
  const { container } = await render(FileDrop, { label: 'Vælg filer', onfiles });
  const transfer = new DataTransfer();
  transfer.setData('text/plain', 'hej');
  container
    .querySelector('.drop')!
    .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  await new Promise((resolve) => setTimeout(resolve));
  expect(onfiles).not.toHaveBeenCalled();
});

test('reached and described by keyboard', async () => {
  await render(FileDrop, { label: 'Vælg filer', hint: 'CSV fra regneark', onfiles: () => undefined });
  await userEvent.tab();
  const input = page.getByLabelText('Vælg filer');
  await expect.element(input).toHaveFocus();
  await expect.element(input).toHaveAccessibleDescription('CSV fra regneark');
});
