/**
 * Issues: everything that is wrong with a workbook, each with its cell. All are collected before
 * anything is scored; one that `blocks` stops the run, and nothing is written.
 */
import type { Points } from './points';

/** A place to go to. `cell` is an address such as "F12", or empty for a whole sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** The sheets that an office fills in. */
export type InputSheet = 'settings' | 'criteria' | 'collectives' | 'individuals';

/** What a code stands for. */
export type CodeKind = 'question' | 'fact' | 'gate' | 'award' | 'criterion';

/** Known columns whose cells hold one of a few words. */
export type ChoiceColumn = 'subjects' | 'over' | 'otherwise' | 'notApplicable';

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
  | { code: 'maximumMissing'; criterion: string }
  | { code: 'maximumInvalid'; criterion: string; got: string }
  | { code: 'decimalsInvalid'; criterion: string; got: string }
  | { code: 'noCriteria' }
  | { code: 'quotaInvalid'; award: string; got: string }
  | { code: 'noAwards' }
  | { code: 'noConditions' }
  | { code: 'factUnknown'; gate: string; got: string; known: readonly string[] }
  | { code: 'acceptedValueUnknown'; gate: string; got: string; known: readonly string[] }
  | { code: 'conditionUnreadable'; gate: string; got: string }
  | { code: 'scaleProposed' }
  // nominees, facts and marks
  | { code: 'errorCell'; column: string; got: string }
  | { code: 'nameMissing' }
  | { code: 'unitMissing'; name: string }
  | { code: 'unitUnknown'; name: string; got: string; nearest: string | null }
  | { code: 'nomineeTwice'; name: string; by: 'id' | 'nameAndUnit'; first: string }
  | { code: 'idMissing'; name: string }
  | { code: 'markNotNumber'; name: string; criterion: string; got: string; pointsMax: Points }
  | { code: 'markAboveMax'; name: string; criterion: string; got: Points; pointsMax: Points }
  | { code: 'markBelowZero'; name: string; criterion: string; got: Points }
  | { code: 'marksBlank'; name: string; criteria: readonly string[] }
  | {
      code: 'factValueUnknown';
      name: string;
      fact: string;
      got: string;
      choices: readonly string[];
    }
  | { code: 'factsBlank'; name: string; facts: readonly string[] }
  | { code: 'documentMissing'; name: string; fact: string; value: string }
  // the host
  | { code: 'notHighlighted'; cause: 'protected' | 'noIds' }
  | { code: 'structureProtected' }
  | { code: 'sheetOccupied'; title: string }
  | { code: 'hostFailed'; cause: HostCause; detail: string };

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
  | 'other';

export type IssueCode = IssueDetail['code'];

export type Severity = 'blocks' | 'warns';

export type Issue = IssueDetail & { readonly at: CellRef; readonly severity: Severity };

export function isBlocking(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'blocks');
}
