/** Something is otherwise than it has to be. */
export class Difference extends Error {}

export function must(is: unknown, should: unknown, what: string): void {
  const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
  if (a !== b) throw new Difference(`${what}: is ${shortened(a, b)}, should be ${shortened(b, a)}`);
}

/** Of long texts the part in which they differ. */
function shortened(text: string | undefined, other: string | undefined): string {
  if (!text || text.length < 200) return String(text);
  const from = [...text].findIndex((letter, at) => letter !== other?.[at]);
  return `…${text.slice(Math.max(0, from - 120), from + 120)}…`;
}
