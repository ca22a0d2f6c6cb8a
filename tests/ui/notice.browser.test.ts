import { expect, test } from 'vitest';
import { createRawSnippet } from 'svelte';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Notice from '../../src/lib/ui/Notice.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Filen er tom.</span>' }));

test.each([
  ['info', 'status', 'Bemærk. Filen er tom.'],
  ['warning', 'status', 'Advarsel. Filen er tom.'],
  ['error', 'alert', 'Fejl. Filen er tom.'],
] as const)('%s is a %s and says its kind in words', async (kind, role, text) => {
  await render(Notice, { kind, children });
  await expect.element(page.getByRole(role)).toHaveTextContent(text);
});
