const readable = /\.(csv|tsv|txt|tab|xlsx|dat|asc|px)$/i;

/** Of a whole folder those that may hold figures: what a program hides or keeps beside them is left. */
export function filesOfFolder<T extends { name: string }>(files: readonly T[]): T[] {
  return files.filter(({ name }) => readable.test(name) && !name.startsWith('.') && !name.startsWith('~$'));
}
