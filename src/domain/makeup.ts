/**
 * Who they are: leaders and staff, women and men, posts, strata, classes; how many of each stood,
 * were eligible and are proposed.
 */
import type { Campaign } from './campaign';
import type { Judged } from './decide';
import type { FactDefinition } from './fact';
import type { SubjectOutcome } from './judge';

export interface MakeupRow {
  readonly value: string;
  readonly count: number;
  readonly eligible: number;
  readonly proposed: number;
}

export interface Makeup {
  readonly subject: SubjectOutcome['subject'];
  /** The fact that tells them apart, or one of what every campaign has. */
  readonly by: FactDefinition | 'post' | 'classification' | 'field';
  readonly rows: readonly MakeupRow[];
}

/** More posts than these are no overview. */
const VALUES_MAX = 12;

export function makeupOf(campaign: Campaign, outcome: SubjectOutcome): readonly Makeup[] {
  const { subject, judged, entrants } = outcome;
  if (judged.length === 0) return [];
  const facts = grouping(campaign).filter(({ appliesTo }) => appliesTo.includes(subject));
  const byFacts = facts.map((by): Makeup => {
    const values = entrants.facts.get(by.code) ?? [];
    return { subject, by, rows: count(judged, ({ index }) => textOf(values[index]), by.values) };
  });
  const classes = campaign.classes.map(({ name }) => name);
  const of = (by: 'post' | 'classification' | 'field', order: readonly string[] = []): Makeup => ({
    subject,
    by,
    rows: count(judged, (each) => (by === 'post' ? each.nominee.post : (each[by] ?? '')), order),
  });
  const others = [of('classification', classes), of('field'), of('post')];
  return [...others, ...byFacts].filter(
    ({ rows }) => rows.some(({ value }) => value !== '') && rows.length <= VALUES_MAX,
  );
}

/** Facts by which a campaign tells people apart, rather than judges them. */
function grouping(campaign: Campaign): readonly FactDefinition[] {
  const { ranking, tieKeys, limits, awards, classes, criteria } = campaign;
  const scopes = [...awards, ...classes, ...criteria].flatMap(({ onlyIf }) => onlyIf);
  const used = new Set([
    ...ranking.flatMap(({ within }) => within),
    ...tieKeys.map(({ figure }) => figure),
    ...limits.flatMap(({ per, among }) => [per, ...among.map(({ of }) => of)]),
    ...scopes.map(({ of }) => of),
  ]);
  return campaign.facts.filter(
    ({ code, kind, derivation }) =>
      used.has(code) && kind === 'choice' && derivation.how === 'entered',
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function count(
  judged: readonly Judged[],
  valueOf: (judged: Judged) => string,
  order: readonly string[],
): readonly MakeupRow[] {
  const groups = new Map<string, Judged[]>(order.map((value) => [value, []]));
  for (const each of judged) {
    const group = groups.get(valueOf(each));
    if (group) group.push(each);
    else groups.set(valueOf(each), [each]);
  }
  return [...groups].map(([value, those]) => ({
    value,
    count: those.length,
    eligible: those.filter(({ verdict }) => verdict === 'eligible').length,
    proposed: those.filter(({ decision }) => decision.status === 'proposed').length,
  }));
}
