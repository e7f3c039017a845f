/** Where a rule or a number comes from: the plan, the law, or the office that runs the campaign. */
export type Origin = 'plan' | 'law' | 'office';

/** The source of one rule. `origin` is `office` for whatever no plan and no law says. */
export interface Citation {
  /** "Kế hoạch số …/KH-SCT", "Nghị định 152/2025/NĐ-CP". */
  readonly document: string;
  /** The document's own numbering: "IV.3", "Điều 4 khoản 4". */
  readonly section: string;
  readonly origin: Origin;
}

/** Each source once, in the order of its first mention. */
export function distinctSources(sources: readonly Citation[]): readonly Citation[] {
  const keyed = sources.map(
    (source) => [JSON.stringify([source.document, source.section, source.origin]), source] as const,
  );
  return [...new Map(keyed).values()];
}
