/**
 * Results as the pane lists them: light enough for tens of thousands of nominees. Why one of them
 * stands where it stands is asked for one by one (`nominee-card.ts`).
 */
import type { Campaign, Day, Subject } from '../domain/campaign';
import type { DecisionStatus, Judged } from '../domain/decide';
import type { Outcome, SubjectOutcome } from '../domain/judge';
import type { Points } from '../domain/points';
import type { Places } from '../domain/quota';
import type { StatusCounts } from '../domain/summary';
import { inListingOrder } from '../workbook/results/listing';

export interface ResultsView {
  readonly campaign: Campaign;
  readonly asOf: Day;
  /** Collectives before individuals; subjects without nominees are left out. */
  readonly subjects: readonly SubjectView[];
}

export interface SubjectView {
  readonly subject: Subject;
  readonly counts: StatusCounts;
  readonly awards: readonly AwardView[];
  /** Ranked ones by field and rank, then everyone else by status. */
  readonly nominees: readonly NomineeView[];
}

export interface NomineeView {
  readonly subject: Subject;
  /** Position in the list of the workbook. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly post: string;
  /** Khối, cụm or role in which the nominee is ranked; empty where there is one field. */
  readonly field: string;
  readonly rank: number | null;
  readonly points: Points | null;
  readonly classification: string | null;
  readonly status: DecisionStatus;
  /** Name of the award that the status speaks of. */
  readonly award: string | null;
}

export interface AwardView {
  readonly code: string;
  readonly name: string;
  readonly places: Places;
  readonly proposed: number;
  readonly tied: number;
  readonly tiedPlaces: number;
  readonly empty: number;
  readonly awaiting: number;
  /** Points of the last one inside; `null` where no number of points is the line. */
  readonly cutPoints: Points | null;
}

export function resultsView({ campaign, asOf, subjects, summary }: Outcome): ResultsView {
  const taking = subjects.filter(({ judged }) => judged.length > 0);
  return {
    campaign,
    asOf,
    subjects: taking.flatMap((each) => {
      const totals = summary.totals.find(({ subject }) => subject === each.subject);
      return totals ? [subjectView(each, totals.counts)] : [];
    }),
  };
}

function subjectView(outcome: SubjectOutcome, counts: StatusCounts): SubjectView {
  return {
    subject: outcome.subject,
    counts,
    awards: outcome.awards.map(awardView),
    nominees: inListingOrder(outcome).map(nomineeView),
  };
}

function awardView(result: SubjectOutcome['awards'][number]): AwardView {
  const { award, places, tiedPlaces, empty, cutPoints } = result;
  return {
    code: award.code,
    name: award.name,
    places,
    proposed: result.proposed.length,
    tied: result.tied.length,
    tiedPlaces,
    empty,
    awaiting: result.awaiting.length,
    cutPoints,
  };
}

export function nomineeView(judged: Judged): NomineeView {
  const { nominee, subject, index, field, rank, card, classification, decision } = judged;
  const { id, name, unit, post } = nominee;
  return {
    ...{ subject, index, id, name, unit, post, field, rank, classification },
    points: card.total,
    status: decision.status,
    award: decision.award?.name ?? null,
  };
}
