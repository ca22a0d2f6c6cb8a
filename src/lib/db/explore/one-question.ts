/** Why a text is no question that may be asked. */
export type Refusal = 'empty' | 'not_a_question' | 'several' | 'parentheses';

/** Texts, quoted names and comments, where a `;` or a parenthesis means nothing. */
const inert =
  /[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/g;

/** The first words of a statement that only reads. */
const reading = /^\s*\(*\s*(select|with|from|values|table|describe|summarize|show|pivot|unpivot)\b/i;

/** The same text, of the same length, with blanks for all that means nothing to its structure. */
export function bare(text: string): string {
  return text.replace(inert, (found) => found.replace(/[^\n]/g, ' '));
}

function neverCloses(structure: string): boolean {
  let depth = 0;
  for (const sign of structure) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

/**
 * The one question that a text asks, without the `;` after it, or why there is none. It is a first look, for a sentence that
 * helps: what holds a question back is that the engine takes it as a part of a SELECT only, one at a time, to read and no more.
 */
export function oneQuestion(text: string): { sql: string } | { refusal: Refusal } {
  const structure = bare(text);
  const end = /;[\s;]*$/.exec(structure)?.index ?? structure.length;
  const asked = structure.slice(0, end);
  if (asked.trim() === '') return { refusal: 'empty' };
  if (asked.includes(';')) return { refusal: 'several' };
  if (!reading.test(asked)) return { refusal: 'not_a_question' };
  if (neverCloses(asked)) return { refusal: 'parentheses' };
  return { sql: text.slice(0, end) };
}
