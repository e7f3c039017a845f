/**
 * Decisions: one status for each nominee, with the reasons that led to it.
 *
 * The words propose and never grant: the council decides, and a director signs.
 */
import type { AwardResult } from './awards';
import type { Award, Campaign, Rubric, Subject } from './campaign';
import type { Citation } from './citation';
import { verdictOf } from './eligibility';
import type { Finding, Verdict } from './eligibility';
import type { Entrants, Entry, Nominee } from './entry';
import type { Points } from './points';
import type { Contender, Standing } from './ranking';
import type { Reason } from './reason';
import type { ScoreCard } from './scoring';

export type DecisionStatus =
  | 'proposed'
  | 'tiedAtCutLine'
  | 'awaitingQuota'
  | 'beyondQuota'
  | 'onHold'
  | 'notMet'
  | 'incomplete';

export interface Decision {
  readonly status: DecisionStatus;
  /** The award that the status speaks of; `null` before any award comes into it. */
  readonly award: Award | null;
  readonly reasons: readonly Reason[];
}

/** A nominee with all that was found, scored, ranked and decided. */
export interface Judged {
  readonly nominee: Nominee;
  readonly subject: Subject;
  /** Position in the entry's columns. */
  readonly index: number;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly card: ScoreCard;
  /** Place among the eligible of the subject; `null` for everyone else. */
  readonly rank: number | null;
  readonly decision: Decision;
}

/** A ranked nominee on the way to a decision. */
export interface Candidate extends Contender {
  readonly index: number;
}

/** A missing mark leaves the verdict undetermined, unless a condition has already decided. */
export function verdictWith(findings: readonly Finding[], card: ScoreCard): Verdict {
  const verdict = verdictOf(findings);
  return verdict === 'eligible' && card.total === null ? 'undetermined' : verdict;
}

/** What the awards say of each ranked nominee: the first that proposes, else the first that ties. */
export function awardDecisions(
  results: readonly AwardResult<Candidate>[],
  standings: readonly Standing<Candidate>[],
  plan: Citation,
): ReadonlyMap<number, Decision> {
  const rankOf = new Map(standings.map(({ contender, rank }) => [contender.index, rank]));
  const decisions = new Map<number, Decision>();
  for (const { contender, rank } of standings) {
    const reason: Reason = { code: 'noAward', rank, points: contender.points, source: plan };
    decisions.set(contender.index, { status: 'awaitingQuota', award: null, reasons: [reason] });
  }
  // Later passes overwrite earlier ones: behind the line, then waiting, then tied, then proposed.
  const passes = ['beyond', 'awaiting', 'tied', 'proposed'] as const;
  for (const pass of passes) {
    // The lowest award comes first, so that what is said in the end is about the highest.
    for (const result of results.toReversed()) {
      for (const candidate of result[pass]) {
        const rank = rankOf.get(candidate.index) ?? 0;
        decisions.set(candidate.index, awardDecision(pass, result, candidate.points, rank));
      }
    }
  }
  return decisions;
}

function awardDecision(
  pass: 'beyond' | 'awaiting' | 'tied' | 'proposed',
  { award, tied, tiedPlaces, cutPoints }: AwardResult<Candidate>,
  points: Points,
  rank: number,
): Decision {
  const about = { award: award.name, points, source: award.source };
  const quota = typeof award.quota === 'number' ? award.quota : 0;
  switch (pass) {
    case 'proposed': {
      const ceiling = award.quota === 'unlimited' ? 'unlimited' : quota;
      const reason: Reason = { code: 'withinQuota', ...about, rank, quota: ceiling };
      return { status: 'proposed', award, reasons: [reason] };
    }
    case 'tied': {
      const counts = { tied: tied.length, places: tiedPlaces };
      const reason: Reason = { code: 'tiedAtCutLine', ...about, ...counts };
      return { status: 'tiedAtCutLine', award, reasons: [reason] };
    }
    case 'awaiting':
      return {
        status: 'awaitingQuota',
        award,
        reasons: [{ code: 'awaitingQuota', ...about, rank }],
      };
    case 'beyond': {
      const reason: Reason = { code: 'beyondQuota', ...about, rank, quota, cutPoints };
      return { status: 'beyondQuota', award, reasons: [reason] };
    }
  }
}

/** What is said of a nominee whom no award can consider. */
export function refusal(verdict: Exclude<Verdict, 'eligible'>): Decision {
  const status = { onHold: 'onHold', ineligible: 'notMet', undetermined: 'incomplete' } as const;
  return { status: status[verdict], award: null, reasons: [] };
}

/** The reasons that come from conditions and marks, before any award is considered. */
export function groundsOf(
  about: { findings: readonly Finding[]; verdict: Verdict; index: number },
  context: {
    campaign: Campaign;
    entry: Entry;
    entrants: Entrants;
    rubric: Rubric;
    scale: Citation;
  },
): readonly Reason[] {
  const { entrants, rubric, scale } = context;
  const conditions = about.findings.flatMap((finding) =>
    findingReasons(finding, about.index, context),
  );
  const marked = (wanted: 'blank' | 'notApplicable') =>
    rubric.criteria
      .filter(({ code }) => (entrants.marks.get(code)?.[about.index] ?? 'blank') === wanted)
      .map(({ code }) => code);
  const blank = marked('blank');
  const dropped = marked('notApplicable');
  const lines: Reason[] = [];
  if (blank.length > 0) lines.push({ code: 'marksMissing', criteria: blank, source: scale });
  if (dropped.length === rubric.criteria.length)
    lines.push({ code: 'nothingApplies', source: scale });
  else if (dropped.length > 0) {
    lines.push({ code: 'notApplicableLines', criteria: dropped, source: scale });
  }
  const first = about.findings[0];
  if (about.verdict === 'eligible' && first) {
    const count = about.findings.length;
    return [{ code: 'allConditionsMet', count, source: first.gate.source }, ...lines];
  }
  return [...conditions, ...lines];
}

function findingReasons(
  finding: Finding,
  index: number,
  { campaign, entry, entrants }: { campaign: Campaign; entry: Entry; entrants: Entrants },
): readonly Reason[] {
  if (finding.answer === 'met') return [];
  const { gate, value } = finding;
  const labels = gate.facts.map(
    (code) => campaign.facts.find((fact) => fact.code === code)?.label ?? code,
  );
  const about = { gate: gate.code, source: gate.source };
  const fact = labels.join(' / ');
  const members = finding.members.map((member) => entry.individuals.nominees[member]);
  if (finding.answer === 'unknown') {
    if (gate.over === 'self') return [{ code: 'factMissing', ...about, fact }];
    if (members.length === 0) return [{ code: 'noMembersListed', ...about }];
    const names = members.map((member) => member?.name ?? '');
    return [{ code: 'memberFactMissing', ...about, fact, members: names }];
  }
  const outcome = gate.otherwise;
  const named = { ...about, text: gate.text, outcome };
  if (gate.over === 'self') {
    const document = entrants.nominees[index]?.document ?? '';
    return [{ code: 'gateNotMet', ...named, fact, value: value ?? '', document }];
  }
  const barring = finding.members.map((member, position) => ({
    name: members[position]?.name ?? '',
    value: entry.individuals.facts.get(gate.facts[0] ?? '')?.[member] ?? '',
    document: members[position]?.document ?? '',
  }));
  return [{ code: 'memberBars', ...named, members: barring }];
}
