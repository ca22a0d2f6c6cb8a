import { keptId, keptType } from './kept-block';

/** longer than any opening tag that Ugetal or a browser's "save as" writes */
const longestTag = 300;

function isOurs(tag: string): boolean {
  const words = tag.replace(/["']/g, ' ').split(/[\s=]+/);
  return words.includes(keptId) && words.includes(keptType);
}

/** What stands between the last opening tag of ours and its end. */
function blockIn(html: string): string | null {
  // each text that people wrote has its `<` escaped, so what looks like a tag is one
  let at = html.length;
  while (at > 0) {
    at = html.lastIndexOf('<script', at - 1);
    if (at < 0) return null;
    const close = html.slice(at, at + longestTag).indexOf('>');
    if (close < 0 || !isOurs(html.slice(at + '<script'.length, at + close))) continue;
    const from = at + close + 1;
    const to = html.indexOf('</script', from);
    return to < 0 ? null : html.slice(from, to);
  }
  return null;
}

/**
 * What was kept in a saved meeting, found in the file's text without running any of it. Null: the text is something
 * else, or the file is not whole. Never throws.
 */
export function keptIn(html: string): unknown {
  try {
    const block = blockIn(html);
    return block === null ? null : (JSON.parse(block) as unknown);
  } catch {
    return null;
  }
}
