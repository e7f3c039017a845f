/**
 * Issues: everything that is wrong with a workbook, each with its cell. All are collected before
 * anything is scored; one that `blocks` stops the run, and nothing is written.
 */
import type { Subject } from './campaign';
import type { FactKind } from './fact';
import type { Fraction } from './fraction';
import type { Points } from './points';
import type { RuleProblemDetail } from './rule-problem';

/** A place to go to. `cell` is an address such as "F12", or empty for a whole sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** The sheets that an office fills in. */
export type InputSheet = 'settings' | 'criteria' | 'collectives' | 'individuals';

/** What a code stands for; a figure is anything that has a value for each nominee. */
export type CodeKind =
  | 'question'
  | 'fact'
  | 'gate'
  | 'criterion'
  | 'group'
  | 'class'
  | 'award'
  | 'limit'
  | 'ranking'
  | 'tieKey'
  | 'scorer'
  | 'period'
  | 'basis'
  | 'figure';

/** Known columns whose cells hold one of a few words. */
export type ChoiceColumn =
  | 'subjects'
  | 'over'
  | 'otherwise'
  | 'notApplicable'
  | 'factKind'
  | 'factHow'
  | 'measure'
  | 'groupCombine'
  | 'groupCut'
  | 'groupCounts'
  | 'classFirst'
  | 'rankedSubject'
  | 'rounding'
  | 'ties'
  | 'emptyPlaces'
  | 'together'
  | 'limitKind'
  | 'dossierPer'
  | 'formPart';

/** Forms in which a cell says more than one word. */
export type Notation =
  | 'choicesTest'
  | 'numberTest'
  | 'dateTest'
  | 'scope'
  | 'codes'
  | 'weights'
  | 'filter'
  | 'points'
  | 'table'
  | 'deduction'
  | 'addition'
  | 'ratio'
  | 'outcome'
  | 'scorerRule'
  | 'periodRule'
  | 'base'
  | 'prefer'
  | 'limitPer';

/** Numbers that a rule takes, by what is allowed. */
export type NumberRange = 'any' | 'notNegative' | 'positive' | 'wholeTo4';

/** A `column` or `setting` that is there is named as it stands, one that is missing by its key. */
export type IssueDetail =
  // the workbook as a whole
  | { code: 'workbookEmpty' }
  | { code: 'noCampaign' }
  | { code: 'sheetMissing'; wanted: InputSheet; columns: readonly string[] }
  | { code: 'columnMissing'; column: string }
  | { code: 'columnTwice'; column: string }
  | { code: 'sheetTwice'; wanted: InputSheet; other: string }
  | { code: 'noNominees' }
  /** What somebody chose by hand, and why it cannot be followed. */
  | { code: 'chosenSheetLost'; wanted: InputSheet }
  | {
      code: 'chosenColumnLost';
      column: string;
      cause: 'gone' | 'notHeading' | 'notAsked' | 'taken';
    }
  // settings and criteria
  | { code: 'settingMissing'; setting: string }
  | { code: 'reviewDateMissing' }
  | { code: 'dateUnreadable'; got: string }
  | { code: 'periodBackwards'; from: string; to: string }
  | { code: 'questionOpen'; question: string; planWords: string; choices: readonly string[] }
  | { code: 'answerUnknown'; question: string; got: string; choices: readonly string[] }
  | { code: 'choiceUnknown'; column: string; choices: ChoiceColumn; got: string }
  | { code: 'codeTwice'; kind: CodeKind; got: string; first: string }
  | { code: 'codeMissing'; kind: CodeKind }
  | { code: 'codeReserved'; kind: CodeKind; got: string }
  | { code: 'codeShared'; kind: CodeKind; got: string; other: CodeKind; first: CellRef }
  | { code: 'maximumMissing'; criterion: string }
  | { code: 'maximumInvalid'; criterion: string; got: string }
  | { code: 'decimalsInvalid'; criterion: string; got: string }
  | { code: 'noCriteria' }
  | { code: 'quotaInvalid'; award: string; got: string }
  | { code: 'noAwards' }
  | { code: 'noConditions' }
  | { code: 'scaleProposed' }
  | { code: 'basisOutOfForce'; document: string; replacedBy: string; asOf: string }
  // what rules refer to and how they are written
  | {
      code: 'codeUnknown';
      kind: CodeKind;
      owner: string;
      column: string;
      got: string;
      nearest: string | null;
      known: readonly string[];
    }
  | {
      code: 'valueUnknown';
      owner: string;
      column: string;
      got: string;
      nearest: string | null;
      known: readonly string[];
    }
  | { code: 'notationUnreadable'; owner: string; column: string; got: string; notation: Notation }
  | { code: 'comparisonMissing'; owner: string; column: string; got: string }
  | { code: 'figuresMixed'; owner: string; column: string; got: string }
  | { code: 'figureWithoutChoices'; owner: string; column: string; got: string }
  | { code: 'numberInvalid'; owner: string; column: string; got: string; range: NumberRange }
  | { code: 'neededInvalid'; gate: string; got: string; most: number }
  | { code: 'factKindWrong'; fact: string; how: string; got: string; wanted: readonly FactKind[] }
  | { code: 'partMissing'; owner: string; column: string; because: string }
  | { code: 'partUnused'; owner: string; column: string; got: string; because: string }
  | { code: 'tiePolicyMissing'; award: string; quota: string }
  | { code: 'percentageIncomplete'; owner: string; column: string; got: string }
  | { code: 'percentageUnclear'; owner: string; got: string }
  // rules that contradict themselves or each other
  | RuleProblemDetail
  // registers
  | { code: 'registerMissing'; fact: string; got: string; nearest: string | null }
  | { code: 'registerColumnMissing'; column: string; nearest: string | null }
  | { code: 'registerColumnMixed'; register: string; column: string }
  | { code: 'registerCellBlank'; column: string }
  | { code: 'registerIdMissing' }
  | { code: 'registerIdUnknown'; got: string; nearest: string | null }
  | { code: 'registerCellUnreadable'; column: string; got: string; expects: 'number' | 'date' }
  | { code: 'registerValueUnknown'; column: string; got: string; choices: readonly string[] }
  | { code: 'registerValueNear'; column: string; got: string; nearest: string }
  // the council's sheet
  | { code: 'councilMoved' }
  | { code: 'votesInvalid'; got: string }
  | { code: 'votesTooMany'; got: number; voting: number }
  | { code: 'tooManyVoting'; members: number; voting: number }
  | { code: 'thresholdInvalid'; got: string }
  | { code: 'thresholdWithoutSource' }
  | { code: 'decisionUnknown'; name: string; got: string }
  | { code: 'decisionUnreadable'; got: string }
  | { code: 'decisionUnsigned'; name: string; missing: 'reason' | 'by' }
  | { code: 'decisionTwice'; name: string; first: string }
  | { code: 'decisionUnused'; name: string; award: string }
  | { code: 'votesUnused'; name: string; award: string }
  | { code: 'decisionsTooMany'; award: string; names: readonly string[] }
  // the dossier's sheet
  | { code: 'dossierMoved' }
  | { code: 'dossierMarkUnknown'; name: string; item: string; got: string }
  // nominees, facts and marks
  | { code: 'errorCell'; column: string; got: string }
  | { code: 'nameMissing' }
  | { code: 'unitMissing'; name: string }
  | { code: 'unitUnknown'; name: string; got: string; nearest: string | null }
  | { code: 'nomineeTwice'; name: string; by: 'id' | 'nameAndUnit'; first: string }
  | { code: 'idMissing'; name: string }
  | {
      code: 'markNotNumber';
      name: string;
      criterion: string;
      got: string;
      pointsMin: Points;
      pointsMax: Points;
    }
  | { code: 'markAboveMax'; name: string; criterion: string; got: Points; pointsMax: Points }
  | { code: 'markBelowMin'; name: string; criterion: string; got: Points; pointsMin: Points }
  | { code: 'markOffStep'; name: string; criterion: string; got: Points; step: Points }
  | { code: 'countNegative'; name: string; criterion: string; got: string }
  | {
      code: 'labelUnknown';
      name: string;
      criterion: string;
      got: string;
      choices: readonly string[];
    }
  | { code: 'valueNotCovered'; name: string; criterion: string; got: string; table: string }
  | {
      code: 'valueUnreadable';
      name: string;
      column: string;
      got: string;
      expects: 'number' | 'date';
    }
  | { code: 'marksBlank'; name: string; criteria: readonly string[] }
  | {
      code: 'factValueUnknown';
      name: string;
      fact: string;
      got: string;
      choices: readonly string[];
    }
  /** More than twice the whole where the rules compare with percentages. */
  | { code: 'percentSignMissing'; column: string; got: Fraction }
  | { code: 'factsBlank'; name: string; facts: readonly string[] }
  | { code: 'documentMissing'; name: string; fact: string; value: string }
  // scoring sheets
  | { code: 'ballotSheetMissing'; subject: Subject }
  | { code: 'ballotNomineeUnknown'; got: string; nearest: string | null }
  | { code: 'ballotScorerUnknown'; got: string; nearest: string | null; known: readonly string[] }
  | { code: 'ballotPeriodUnknown'; got: string; nearest: string | null; known: readonly string[] }
  | { code: 'ballotTwice'; name: string; scorer: string; period: string; first: string }
  | { code: 'ballotOfOwnUnit'; name: string; scorer: string }
  | { code: 'markInTwoSheets'; criterion: string; other: string }
  | { code: 'ballotsMissing'; name: string; missing: readonly MissingBallot[] }
  // the host
  | { code: 'notHighlighted'; cause: 'protected' | 'noIds' }
  | { code: 'structureProtected' }
  /** Somebody protected sheets that are to be written. */
  | { code: 'resultsProtected'; sheets: readonly string[] }
  /** New results would replace sealed ones. */
  | { code: 'resultsSealed' }
  | { code: 'sheetOccupied'; title: string }
  /** Something stands so far away that the cells up to it are too many to be read. */
  | { code: 'sheetTooLarge' }
  /** Calculation is manual and not done: what the formula shows may be old. */
  | { code: 'notCalculated' }
  /** In a cell for input of the product's own sheets. */
  | { code: 'formulaGivesNothing' }
  | { code: 'hostFailed'; cause: HostCause; detail: string };

/** What is missing of a ballot; empty codes where there are no scorers or no periods. */
export interface MissingBallot {
  readonly scorer: string;
  readonly period: string;
  /** The criteria without a mark; empty where the whole row is missing. */
  readonly criteria: readonly string[];
}

/** Why Excel did not do what was asked. */
export type HostCause =
  | 'cellEdit'
  | 'refused'
  | 'noAnswer'
  | 'tooLarge'
  | 'sessionLost'
  | 'notSupported'
  | 'changedMeanwhile'
  | 'notAsWritten'
  /** Somebody stopped it while it wrote. */
  | 'givenUp'
  | 'other';

export type IssueCode = IssueDetail['code'];

export type Severity = 'blocks' | 'warns';

export type Issue = IssueDetail & { readonly at: CellRef; readonly severity: Severity };

export function isBlocking(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'blocks');
}
