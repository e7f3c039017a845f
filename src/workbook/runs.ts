/** Neighbours in a list that belong together, as `follows` says of each and the one before it. */
export function runsOf<T>(
  list: readonly T[],
  follows: (before: T, next: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const runs: [T, ...T[]][] = [];
  for (const [index, each] of list.entries()) {
    const before = list[index - 1];
    const run = runs.at(-1);
    if (run && before !== undefined && follows(before, each)) run.push(each);
    else runs.push([each]);
  }
  return runs;
}
