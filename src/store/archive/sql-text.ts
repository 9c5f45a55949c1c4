// Text and paths, written so that SQL takes them for nothing else.

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Files to read. DuckDB looks for a file of just that name before it takes `*`, `?` or `[` for wildcards. */
export function quotedFiles(paths: readonly string[]): string {
  return `[${paths.map(quoted).join(', ')}]`;
}
