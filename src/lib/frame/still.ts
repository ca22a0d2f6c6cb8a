import { createRawSnippet, type Component, type Snippet } from 'svelte';
import { render } from 'svelte/server';

/**
 * A component as HTML that hydration leaves as it is: a page with thousands of marks comes to life without going through
 * them one by one. Only while prerendering is there HTML; in the browser it is whatever the server has sent, or nothing.
 */
export function still<Props extends Record<string, unknown>>(
  parts: () => { component: Component<Props>; props: Props; className: string }[],
): Snippet {
  return createRawSnippet(() => ({
    render: () => `<div class="still">${import.meta.env.SSR ? parts().map(html).join('') : ''}</div>`,
  }));

  function html({ component, props, className }: ReturnType<typeof parts>[number]): string {
    return `<div class="${className}">${render(component, { props } as Parameters<typeof render>[1]).body}</div>`;
  }
}
