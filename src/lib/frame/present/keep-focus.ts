/** Keeps Tab within a part of the page that covers the rest: from its last button on to its first. */
export function keepFocus(event: KeyboardEvent, within: HTMLElement): void {
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const buttons = [...within.querySelectorAll<HTMLElement>('button:not(:disabled)')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const from = at < 0 && event.shiftKey ? 0 : at;
  buttons.at((from + (event.shiftKey ? -1 : 1)) % buttons.length)?.focus();
}
