/** The groups of a subject as a tree, for showing how lines become the total. */
import type { Campaign, Subject } from './campaign';
import { rubricOf } from './criterion';
import type { GroupRule } from './criterion';
import { TOTAL } from './fact';
import type { Line } from './lines';
import { groupRules, plainGroup } from './scoring';

export interface GroupNode {
  readonly rule: GroupRule;
  /** Positions of its own lines in the rubric. */
  readonly lines: readonly number[];
  /** Groups whose points go into its own. */
  readonly below: readonly GroupNode[];
}

/** The total, and the groups outside it, whose points are only shown and used. */
export function groupTree(
  campaign: Campaign,
  subject: Subject,
): { readonly total: GroupNode; readonly aside: readonly GroupNode[] } {
  const rules = groupRules(campaign, subject).filter(({ code }) => code !== TOTAL);
  const { criteria } = rubricOf(campaign, subject);
  const node = (rule: GroupRule): GroupNode => ({
    rule,
    lines: criteria.flatMap(({ group }, line) => (group === rule.code ? [line] : [])),
    below: rules.filter(({ parent, counts }) => parent === rule.code && counts).map(node),
  });
  const stated = campaign.groups.find(
    ({ code, appliesTo }) => code === TOTAL && appliesTo.includes(subject),
  );
  const top = rules.filter(({ parent, counts }) => parent === null && counts).map(node);
  return {
    total: { rule: stated ?? plainGroup(TOTAL), lines: [], below: top },
    aside: rules.filter(({ counts }) => !counts).map(node),
  };
}

/** What a nominee has in a group: points, or why there are none. */
export type GroupState = 'points' | Exclude<Line, number>;

/** As scoring says it: a blank part leaves the group blank, parts that are all dropped drop it. */
export function groupState(
  { lines, below }: GroupNode,
  lineAt: (line: number) => Line,
): GroupState {
  const states = [
    ...lines.map((line): GroupState => {
      const found = lineAt(line);
      return typeof found === 'number' ? 'points' : found;
    }),
    ...below.map((node) => groupState(node, lineAt)),
  ];
  if (states.includes('blank')) return 'blank';
  const present = states.filter((state) => state !== 'absent');
  if (present.length === 0) return 'absent';
  return present.every((state) => state === 'dropped') ? 'dropped' : 'points';
}
