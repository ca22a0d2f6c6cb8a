/** A table or column name as SQL, quoted whatever it holds. No name reaches a statement but through here. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Several names, separated by commas. */
export function identifiers(names: readonly string[]): string {
  return names.map(identifier).join(', ');
}
