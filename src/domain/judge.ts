/**
 * Judging a campaign: eligibility, scores, standings, awards, decisions, summary.
 *
 * Pure: the same campaign, entry and review date give the same outcome on any day, in any
 * language, on any machine. What it says is a proposal; the council decides.
 */
import { proposeAwards } from './awards';
import type { AwardResult } from './awards';
import { SUBJECTS, rubricOf, stands } from './campaign';
import type { Campaign, Day, Rubric, Subject } from './campaign';
import type { Citation } from './citation';
import { awardDecisions, groundsOf, refusal, verdictWith } from './decide';
import type { Candidate, Judged } from './decide';
import { findAnswers } from './eligibility';
import type { Entrants, Entry } from './entry';
import { rankContenders } from './ranking';
import { scoreEntrants } from './scoring';
import { summarize } from './summary';
import type { Summary } from './summary';

/** Everything decided about one subject: collectives, or individuals. */
export interface SubjectOutcome {
  readonly subject: Subject;
  readonly rubric: Rubric;
  readonly entrants: Entrants;
  /** In the order of the sheet. */
  readonly judged: readonly Judged[];
  readonly awards: readonly AwardResult<Candidate>[];
}

export interface Outcome {
  readonly campaign: Campaign;
  readonly asOf: Day;
  /** Collectives before individuals (NĐ 152/2025, Điều 29 khoản 5). */
  readonly subjects: readonly SubjectOutcome[];
  readonly summary: Summary;
}

export function judgeCampaign(question: { campaign: Campaign; entry: Entry; asOf: Day }): Outcome {
  const { campaign, asOf } = question;
  const subjects = SUBJECTS.map((subject) => judgeSubject(subject, question));
  return { campaign, asOf, subjects, summary: summarize(subjects) };
}

function judgeSubject(
  subject: Subject,
  { campaign, entry }: { campaign: Campaign; entry: Entry },
): SubjectOutcome {
  const entrants = subject === 'individual' ? entry.individuals : entry.collectives;
  const rubric = rubricOf(campaign, subject);
  const findings = findAnswers(campaign, entry, subject);
  const cards = scoreEntrants(rubric, entrants);
  const verdicts = cards.map((card, index) => verdictWith(findings[index] ?? [], card));

  const eligible = entrants.nominees.flatMap(({ id }, index): Candidate[] => {
    const points = cards[index]?.total ?? null;
    return verdicts[index] === 'eligible' && points !== null ? [{ id, index, points }] : [];
  });
  const standings = rankContenders(eligible);
  const rankOf = new Map(standings.map(({ contender, rank }) => [contender.index, rank]));
  const awards = proposeAwards(
    campaign.awards.filter((award) => award.subject === subject && stands(award, campaign)),
    standings,
  );
  const decisions = awardDecisions(awards, standings, scaleSource(campaign));

  const context = { campaign, entry, entrants, rubric, scale: scaleSource(campaign) };
  const judged = cards.map((card, index): Judged => {
    const verdict = verdicts[index] ?? 'undetermined';
    const about = { findings: findings[index] ?? [], verdict, index };
    const decision =
      decisions.get(index) ?? refusal(verdict === 'eligible' ? 'undetermined' : verdict);
    const reasons = [...decision.reasons, ...groundsOf(about, context)];
    return {
      nominee: nomineeAt(entrants, index),
      subject,
      index,
      verdict,
      findings: about.findings,
      card,
      rank: rankOf.get(index) ?? null,
      decision: { ...decision, reasons },
    };
  });
  return { subject, rubric, entrants, judged, awards };
}

/** The point scale is the office's own until a document approved it; no plan states one. */
function scaleSource(campaign: Campaign): Citation {
  return { document: campaign.scaleApproval ?? '', section: '', origin: 'office' };
}

function nomineeAt(entrants: Entrants, index: number) {
  const nominee = entrants.nominees[index];
  if (!nominee) throw new Error(`No nominee at position ${String(index)}.`);
  return nominee;
}
