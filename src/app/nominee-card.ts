/**
 * The card of one nominee: points by line, every condition with its answer, the reasons of the
 * decision, what parts equals, and how far the line is. Plain data; `i18n` words it.
 */
import type { Citation } from '../domain/citation';
import { conditionsOf } from '../domain/conditions';
import type { AnsweredCondition } from '../domain/conditions';
import type { Criterion } from '../domain/criterion';
import { labelOf } from '../domain/figure-kind';
import type { Figures } from '../domain/figures';
import type { CellRef } from '../domain/issue';
import type { SubjectOutcome } from '../domain/judge';
import { lineDistance } from '../domain/line-distance';
import type { LineDistance } from '../domain/line-distance';
import type { Line } from '../domain/lines';
import type { Points } from '../domain/points';
import { tieKeysOf } from '../domain/ranking';
import type { NamedValue, Reason } from '../domain/reason';
import { NOT_APPLICABLE } from '../domain/value';
import { cellName } from '../workbook/address';
import type { EntryPlaces } from '../workbook/parse-workbook';
import { nomineeView } from './results-view';
import type { NomineeView } from './results-view';

export interface NomineeCard {
  readonly nominee: NomineeView;
  readonly reasons: readonly Reason[];
  readonly groups: readonly CardGroup[];
  readonly conditions: readonly AnsweredCondition[];
  /** The keys that part equals, in their order, as they stand for the nominee. */
  readonly tieKeys: readonly NamedValue[];
  readonly distance: LineDistance | null;
  /** The name of the nominee in the list that the office filled in. */
  readonly at: CellRef | null;
}

/** A group that the nominee has lines of. */
export interface CardGroup {
  readonly name: string;
  readonly points: Line;
  readonly lines: readonly CardLine[];
}

export interface CardLine {
  readonly code: string;
  readonly text: string;
  readonly points: Line;
  readonly pointsMax: Points;
  /** "Not applicable" was marked; the policy of the criterion says what that gives. */
  readonly isLeftOut: boolean;
  readonly source: Citation;
}

/** `null` where the subject has no nominee at the position. */
export function nomineeCard(
  outcome: SubjectOutcome,
  index: number,
  { figures, places }: { readonly figures: Figures; readonly places: EntryPlaces },
): NomineeCard | null {
  const judged = outcome.judged[index];
  if (!judged) return null;
  const { subject, rubric } = outcome;
  const lineAt = (criterion: Criterion, position: number): CardLine => ({
    code: criterion.code,
    text: criterion.text,
    points: judged.card.lines[position] ?? 'absent',
    pointsMax: criterion.pointsMax,
    isLeftOut: outcome.lines[position]?.notApplicable.has(index) === true,
    source: criterion.source,
  });
  const lines = rubric.criteria.map(lineAt);
  const groups = rubric.groups.map(({ name, criteria }, position): CardGroup => ({
    name,
    points: judged.card.groups[position] ?? 'absent',
    lines: criteria.flatMap((at) => lines[at] ?? []).filter(({ points }) => points !== 'absent'),
  }));
  return {
    nominee: nomineeView(judged),
    reasons: judged.decision.reasons,
    groups: groups.filter((group) => group.lines.length > 0),
    conditions: conditionsOf(figures, subject, index),
    tieKeys: tieKeysOf(figures.campaign, subject).map(({ figure }) => ({
      label: labelOf(figure, figures.campaign),
      value: knownOf(figures, subject, figure, index),
    })),
    distance: lineDistance(judged, outcome.awards),
    at: placeOf(places[subject], index),
  };
}

function knownOf(
  figures: Figures,
  subject: SubjectOutcome['subject'],
  code: string,
  index: number,
): NamedValue['value'] {
  const value = figures.column(subject, code)[index] ?? null;
  return value === NOT_APPLICABLE ? null : value;
}

function placeOf(place: EntryPlaces[SubjectOutcome['subject']], index: number): CellRef | null {
  const row = place?.rows[index];
  if (!place || row === undefined) return null;
  return { sheet: place.sheetName, cell: cellName(row, place.nameColumn) };
}
