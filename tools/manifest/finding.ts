/** What is wrong with a manifest: where, what was found, what was expected, what to do. */
import type { ManifestElement } from './document';

export interface Finding {
  readonly line: number;
  /** `<Label> in Control "ThiDua.Score"` */
  readonly where: string;
  readonly found: string;
  readonly expected: string;
  readonly todo: string;
}

/** The three parts that are known once the element is. */
export type Problem = Pick<Finding, 'found' | 'expected' | 'todo'>;

export function findingAt(element: ManifestElement, problem: Problem): Finding {
  return { line: element.line, where: element.where, ...problem };
}

/** One sentence, to be printed after the file's name. */
export function sentenceOf({ line, where, found, expected, todo }: Finding): string {
  return `line ${String(line)}, ${where}: ${found} was found, ${expected} is expected; ${todo}.`;
}

/** A value as it stands in the manifest, shortened in the middle of a sentence. */
export function quoted(value: string): string {
  return value.length > 60 ? `“${value.slice(0, 60)}…”` : `“${value}”`;
}
