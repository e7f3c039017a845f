/** Words of administrative documents: letterhead, signatures, submission, minutes, explanations. */
import type { Award } from '../domain/award';
import type { Campaign, Day, Subject } from '../domain/campaign';
import type { Council } from '../domain/council';
import type { LineDistance } from '../domain/line-distance';
import type { Points } from '../domain/points';

/** Numbers of one award and subject, as a document says them. */
export interface AwardCount {
  readonly award: Award;
  readonly count: number;
}

/** How many are level at a line, for how many places. */
export interface OpenTie {
  readonly tied: number;
  readonly places: number;
}

/** What a submission still waits for. */
export interface DraftState {
  /** Cases that the council has to decide. */
  readonly open: number;
  readonly lacksScale: boolean;
  /** Whether the plan's own number is still left blank. */
  readonly lacksPlanNumber: boolean;
  readonly lacksDossier: boolean;
  /** Cases without a verdict for lack of data. */
  readonly incomplete: number;
  /** Whether nobody entered who was present at the council's meeting. */
  readonly lacksMeeting: boolean;
}

/** A part of the dossier as it is enclosed. */
export interface EnclosedPart {
  readonly text: string;
  readonly isMissing: boolean;
}

export interface DocumentWords {
  /** Quốc hiệu and Tiêu ngữ (NĐ 30/2020, Phụ lục I). */
  readonly nation: string;
  readonly motto: string;
  readonly numberLine: string;
  placeAndDate(place: string): string;
  /** What is left to be written by hand. */
  readonly dots: string;
  readonly attachedLine: string;
  readonly preparer: string;
  readonly signHere: string;
  readonly signer: string;
  readonly chair: string;
  readonly secretary: string;
  readonly recipients: string;
  /** "Danh sách có 06 trường hợp./."; those of an open tie are counted apart. */
  listClose(count: number, tie: OpenTie | null): string;
  readonly fingerprintLine: (fingerprint: string) => string;
  distance(distance: LineDistance): string;
  readonly seeReasons: string;

  readonly outlineTitle: string;
  readonly outlineTab: string;
  readonly achievement: string;
  achievementLine(facts: {
    readonly points: Points | null;
    readonly rank: number | null;
    readonly field: string;
    readonly classification: string | null;
  }): string;
  groupPoints(groups: readonly { name: string; points: Points }[]): string;

  readonly openTab: string;
  readonly openTitle: string;
  readonly nothingOpen: string;
  readonly openMatter: string;
  /** An award without a number yet, and who waits for it. */
  waiting(names: readonly string[], more: number): string;
  tieMatter(award: string, places: number): string;
  reviewMatter(award: string): string;
  /** Where the minutes take down what was decided of such a matter. */
  readonly matterOutcome: string;

  readonly reasonsTab: string;
  readonly reasonsTitle: string;

  readonly submissionTab: string;
  readonly submissionTitle: string;
  submissionSubject(campaign: Campaign): string;
  /** `authorities`: who decides about the awards that are proposed; dots where nobody is named. */
  submissionTo(authorities: readonly string[]): string;
  /** What is to be settled before the submission is signed; empty where nothing is. */
  draftLine(open: DraftState): string;
  submissionBody(campaign: Campaign, asOf: Day): readonly string[];
  proposes(subject: Subject, award: Award, count: number): string;
  /** Everybody who is not proposed; what nobody is in is passed over. */
  heldLine(counts: {
    readonly beyond: number;
    readonly awaiting: number;
    readonly onHold: number;
    readonly notMet: number;
    readonly incomplete: number;
    readonly tied: number;
    readonly open: number;
  }): string;
  /** The minutes, the lists where somebody is proposed, and the parts that the campaign asks for. */
  enclosures(given: {
    readonly hasLists: boolean;
    readonly parts: readonly EnclosedPart[];
  }): string;
  readonly submissionClose: string;

  readonly minutesTab: string;
  readonly minutesTitle: string;
  minutesSubject(campaign: Campaign): string;
  readonly minutesParts: readonly string[];
  minutesPeople(council: {
    readonly members: string;
    readonly present: string;
    readonly written: string;
    /** Lines for the names of those who take part. */
    readonly lines: number;
  }): readonly string[];
  readonly minutesResult: string;
  /** Where the discussion is taken down. */
  readonly minutesTalk: string;
  /** What a vote needs; dots for a threshold that is not known. */
  minutesThreshold(council: Council): string;
  readonly minutesVotes: string;
  readonly votes: string;
  /** What a row of the votes says of the case, with dots for numbers that are not known yet. */
  voteLine(award: string, votes: { yes: number | null; members: number | null }): string;
  readonly minutesClose: string;
}
