/**
 * Reasons: why a nominee stands where it stands, as codes with parameters and a source. The step
 * that decides attaches them; `i18n` words them, the same for pane, sheets and report.
 */
import type { Citation } from './citation';
import type { Fraction } from './fraction';
import type { Points } from './points';
import type { Value } from './value';

/** A figure that decided, as it is named and as it stood. */
export interface NamedValue {
  readonly label: string;
  /** `null` where it is missing. */
  readonly value: Value | null;
}

/** What follows from a condition for the nominee as such. */
export type Consequence = 'ineligible' | 'onHold' | 'review';

export type Reason =
  // conditions
  | {
      code: 'gateNotMet';
      gate: string;
      text: string;
      facts: readonly NamedValue[];
      document: string;
      outcome: Consequence;
      source: Citation;
    }
  | {
      code: 'memberBars';
      gate: string;
      text: string;
      members: readonly { name: string; label: string; value: Value | null; document: string }[];
      outcome: Consequence;
      source: Citation;
    }
  | { code: 'factMissing'; gate: string; text: string; fact: string; source: Citation }
  | {
      code: 'memberFactMissing';
      gate: string;
      text: string;
      fact: string;
      members: readonly string[];
      source: Citation;
    }
  | { code: 'noMembersListed'; gate: string; text: string; source: Citation }
  /** `alsoFrom`: what else the conditions come from, in their order, each source once. */
  | {
      code: 'allConditionsMet';
      count: number;
      source: Citation;
      alsoFrom: readonly Citation[];
    }
  // points and classes
  | { code: 'marksMissing'; criteria: readonly string[]; source: Citation }
  /** Lines that are computed, or for some only, and the facts that are missing for them. */
  | { code: 'linesOpen'; criteria: readonly string[]; by: readonly string[]; source: Citation }
  | { code: 'nothingApplies'; source: Citation }
  | { code: 'notApplicableLines'; criteria: readonly string[]; source: Citation }
  | { code: 'totalCapped'; gate: string; text: string; at: Points; source: Citation }
  | { code: 'classReached'; name: string; points: Points; source: Citation }
  /** The points reach a better class, whose own conditions are not met. */
  | { code: 'classMissed'; name: string; conditions: readonly string[]; source: Citation }
  | { code: 'classOpen'; by: readonly string[]; source: Citation }
  | { code: 'noClassReached'; points: Points; source: Citation }
  | {
      code: 'classChanged';
      gate: string;
      text: string;
      /** `null` where the class is forced or withheld, whatever the points. */
      from: string | null;
      to: string | null;
      source: Citation;
    }
  // awards
  | {
      code: 'withinQuota';
      award: string;
      rank: number;
      points: Points;
      quota: number | 'unlimited';
      source: Citation;
    }
  | {
      code: 'tiedAtCutLine';
      award: string;
      points: Points;
      /** The others of the tie. */
      others: readonly string[];
      places: number;
      /** Tie keys that left it open, with the nominee's own values. */
      keys: readonly NamedValue[];
      source: Citation;
    }
  | {
      code: 'beyondQuota';
      award: string;
      rank: number;
      points: Points;
      quota: number;
      /** Points of the line; `null` where nobody could be proposed, or a class goes before points. */
      cutPoints: Points | null;
      source: Citation;
    }
  /** A further ceiling stopped the nominee; `of` is the unit or group that it is for. */
  | {
      code: 'limitReached';
      award: string;
      of: string;
      places: number;
      rank: number;
      points: Points;
      source: Citation;
    }
  | {
      code: 'tieNotAdmitted';
      award: string;
      rank: number;
      points: Points;
      places: number;
      source: Citation;
    }
  /** Taken with those of equal points, although the number is exceeded. */
  | {
      code: 'tieAdmitted';
      award: string;
      rank: number;
      points: Points;
      places: number;
      source: Citation;
    }
  /** Places that a higher award left empty are added to the award's own. */
  | { code: 'placesRolledDown'; award: string; rolled: number; total: number; source: Citation }
  /** Places that wait for those who lose an open tie for a higher award. */
  | { code: 'placesKept'; award: string; kept: number; source: Citation }
  /** "15 % of 47 is 7,05: 7 places". */
  | {
      code: 'quotaShare';
      award: string;
      share: Fraction;
      base: number;
      exact: Fraction;
      places: number;
      rounding: 'down' | 'up' | 'nearest';
      source: Citation;
    }
  /** The council's own decision; `others` where it chose them instead and said nothing of this one. */
  | {
      code: 'councilChose';
      award: string;
      because: string;
      others: readonly string[];
      source: Citation;
    }
  | {
      code: 'councilRefused';
      award: string;
      because: string;
      others: readonly string[];
      source: Citation;
    }
  /** Votes in favour, out of all members. */
  | {
      code: 'votesReached';
      award: string;
      yes: number;
      members: number;
      needed: number;
      source: Citation;
    }
  | {
      code: 'votesShort';
      award: string;
      yes: number;
      members: number;
      needed: number;
      source: Citation;
    }
  | { code: 'partedBy'; key: string; value: Value | null; source: Citation }
  | { code: 'alsoProposed'; award: string; source: Citation }
  | { code: 'notForAward'; award: string; conditions: readonly string[]; source: Citation }
  | { code: 'awaitingQuota'; award: string; rank: number; points: Points; source: Citation }
  | { code: 'noAward'; rank: number; points: Points; source: Citation };

export type ReasonCode = Reason['code'];

/** What a reason rests on beside its `source`. */
export function furtherSources(reason: Reason): readonly Citation[] {
  return reason.code === 'allConditionsMet' ? reason.alsoFrom : [];
}
