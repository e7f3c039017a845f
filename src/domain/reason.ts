/**
 * Reasons: why a nominee stands where it stands, as codes with parameters and a source. The step
 * that decides attaches them; `i18n` words them, the same for pane, sheets and report.
 */
import type { Citation } from './citation';
import type { Points } from './points';

export type Reason =
  | {
      code: 'gateNotMet';
      gate: string;
      text: string;
      fact: string;
      value: string;
      document: string;
      outcome: 'ineligible' | 'onHold';
      source: Citation;
    }
  | {
      code: 'memberBars';
      gate: string;
      text: string;
      members: readonly { name: string; value: string; document: string }[];
      outcome: 'ineligible' | 'onHold';
      source: Citation;
    }
  | { code: 'factMissing'; gate: string; fact: string; source: Citation }
  | {
      code: 'memberFactMissing';
      gate: string;
      fact: string;
      members: readonly string[];
      source: Citation;
    }
  | { code: 'noMembersListed'; gate: string; source: Citation }
  | { code: 'marksMissing'; criteria: readonly string[]; source: Citation }
  | { code: 'nothingApplies'; source: Citation }
  | { code: 'notApplicableLines'; criteria: readonly string[]; source: Citation }
  | { code: 'allConditionsMet'; count: number; source: Citation }
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
      tied: number;
      places: number;
      source: Citation;
    }
  | {
      code: 'beyondQuota';
      award: string;
      rank: number;
      points: Points;
      quota: number;
      /** Points of the line; `null` where nobody could be proposed. */
      cutPoints: Points | null;
      source: Citation;
    }
  | { code: 'awaitingQuota'; award: string; rank: number; points: Points; source: Citation }
  | { code: 'noAward'; rank: number; points: Points; source: Citation };

export type ReasonCode = Reason['code'];
