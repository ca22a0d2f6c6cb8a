// what would end a string, begin an escape, or is no text at all
// eslint-disable-next-line no-control-regex
const unsafe = /["\\\u0000-\u001f\u007f-\u009f]/g;

/** Any text as a string of CSS that means the same text. */
export function cssString(text: string): string {
  return `"${text.replace(unsafe, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}

/** The rule that sets two texts at the top of every sheet of paper. */
export function paperRule(left: string, right: string): string {
  return `@page { @top-left { content: ${cssString(left)} } @top-right { content: ${cssString(right)} } }`;
}
