/** Text that is no table: a web page saved as .csv (often a login page), XML or JSON. null where it may be CSV. */
export function otherFormat(text: string): string | null {
  const start = text.slice(0, 200).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'en webside (HTML)';
  if (start.startsWith('<?xml')) return 'XML';
  return /^[[{]/.test(start) && isJson(text) ? 'JSON' : null;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
