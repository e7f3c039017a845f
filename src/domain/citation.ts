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
