/** Reads a table of examples: a heading line, then a line a case; "//" starts a comment. */
export function table(text: string): Record<string, string>[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
  const [heading = '', ...rows] = lines;
  const keys = heading.split(/\s{2,}/);
  return rows.map((row) => {
    const cells = row.split(/\s{2,}/);
    return Object.fromEntries(keys.map((key, index) => [key, cells[index] ?? '']));
  });
}
