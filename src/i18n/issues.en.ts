import type { HostCause } from '../domain/issue';
import type { IssueWords } from './catalog';
import { choiceWords, columnWord, settingWord } from './known-words';
import { councilIssuesEn } from './council-issues';
import { dossierIssuesEn } from './dossier-words';
import { entryIssuesEn } from './entry-issues.en';
import { pointsEn } from './numbers';
import { readingIssuesEn } from './reading-issues.en';
import { ruleIssuesEn } from './rule-issues.en';
import { sheetsEn } from './sheets.en';

const column = (name: string) => columnWord(sheetsEn, name);

const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(', ');

/** What stands in a cell, which may be nothing. */
const found = (got: string) => (got === '' ? '(empty cell)' : `“${got}”`);

/** What Excel did, and what to do about it, whichever job it was. */
const hostCauses: Readonly<Record<HostCause, readonly [what: string, todo: string]>> = {
  cellEdit: [
    'Excel is in cell-editing mode',
    'Press Enter or Esc to finish editing, then do it again.',
  ],
  refused: [
    'Excel refused the step (the sheet or the structure may be protected, or the file is read-only)',
    'Unprotect it or allow editing of the file, then do it again.',
  ],
  noAnswer: ['Excel did not answer in time, and whether it was done is not known', 'Do it again.'],
  tooLarge: [
    'The data is larger than Excel accepts at once',
    'Do it again; if it stays so, use Excel on a computer.',
  ],
  sessionLost: ['The session with Excel has ended', 'Reload the page, then do it again.'],
  notSupported: [
    'This version of Excel lacks a feature that is needed',
    'Open the workbook in a newer Excel or in Excel on the web, then do it again.',
  ],
  changedMeanwhile: [
    'The workbook was changed meanwhile (a sheet renamed, deleted or moved)',
    'Do it again.',
  ],
  givenUp: ['It was stopped on request while it wrote', 'Do it again to finish it.'],
  notAsWritten: ['Reading back showed something else than what was written', 'Do it again.'],
  other: [
    'Excel reported an error',
    'Do it again; if it stays so, send the code to your IT staff.',
  ],
};

/** Why a column that was chosen by hand is not read. */
const lostColumns = {
  gone: (name: string) => `The column that was chosen as “${name}” is gone.`,
  notHeading: (name: string) =>
    `This cell was chosen as the heading of “${name}” but stands in the heading row of no list that is read, so the column is looked for by its heading.`,
  notAsked: (name: string) =>
    `This column was chosen as “${name}”, a code that the campaign does not have for this list, so the column is not used.`,
  taken: (name: string) =>
    `This column was chosen as “${name}” and as something else at once; the other choice counts.`,
} as const;

export const issuesEn: IssueWords = {
  ...ruleIssuesEn,
  ...readingIssuesEn,
  ...entryIssuesEn,
  ...councilIssuesEn,
  ...dossierIssuesEn,
  workbookEmpty: () =>
    'The workbook holds no data. Open the campaign’s workbook, or start one from a template and fill it in.',
  noCampaign: () =>
    'No settings and criteria sheets of a campaign were found. Start from a template, or check the sheet names and heading rows.',
  sheetMissing: (p) =>
    `The sheet “${sheetsEn.titles[p.wanted]}” is missing; a sheet with the columns ${list(p.columns.map(column))} is needed. Make it again from the template or restore the headings.`,
  columnMissing: (p) =>
    `The column “${column(p.column)}” was not found in the heading row. Add the column or correct its heading.`,
  columnTwice: (p) =>
    `There are two columns “${column(p.column)}”; only one is allowed. Delete or rename one.`,
  sheetTwice: (p) =>
    `Two sheets match “${sheetsEn.titles[p.wanted]}” (the other is “${p.other}”). Rename headings or hide one of them.`,
  chosenSheetLost: (p) =>
    `The sheet that was chosen as “${sheetsEn.titles[p.wanted]}” is gone, empty or used for something else, so the sheet is looked for by its headings. Choose again in the step Data.`,
  chosenColumnLost: (p) =>
    `${lostColumns[p.cause](column(p.column))} Choose again in the step Data.`,
  noNominees: () =>
    'No collective and no individual has been entered. Enter the lists and score again.',
  settingMissing: (p) =>
    `There is no value for “${settingWord(sheetsEn, p.setting)}”. Enter it in the content column.`,
  reviewDateMissing: () => 'The review date is missing. Enter a date such as 31/12/2026.',
  dateUnreadable: (p) => `“${p.got}” is not a date. Enter day/month/year, for example 31/12/2026.`,
  periodBackwards: (p) =>
    `The first day ${p.from} is after the last day ${p.to}. Correct one of them.`,
  questionOpen: (p) =>
    `The question “${p.question}” has no answer; the plan says: “${p.planWords}”. Choose one of: ${p.choices.join('; ')}.`,
  answerUnknown: (p) =>
    `“${p.got}” is not a choice of the question “${p.question}”. Choose one of: ${p.choices.join('; ')}.`,
  choiceUnknown: (p) =>
    `${found(p.got)} cannot be used in the column “${column(p.column)}”. Choose one of: ${choiceWords(sheetsEn, p.choices).join('; ')}.`,
  codeTwice: (p) =>
    `The ${sheetsEn.kinds[p.kind]} code “${p.got}” is already used in ${p.first}. Codes are used once; change one of them.`,
  codeMissing: (p) =>
    `This row has no ${sheetsEn.kinds[p.kind]} code. Enter an unused code, or delete the whole row.`,
  decimalsInvalid: (p) =>
    `The decimals of the criterion “${p.criterion}” are “${p.got}”; a whole number from 0 to 4 is needed. Correct this cell.`,
  noCriteria: () => 'The table of criteria has no row. Enter at least one criterion.',
  quotaInvalid: (p) =>
    `The number for “${p.award}” is “${p.got}”; a whole number from 0, “Unlimited”, or an empty cell while it is not allocated is needed.`,
  noAwards: () =>
    'There is no award; nominees are ranked and summed up, and no nomination list is made.',
  noConditions: () =>
    'There is no condition, so nobody is ineligible or on hold. Check the table of conditions if this is not intended.',
  scaleProposed: () =>
    'The point scale is proposed, not approved: the plan states no points. When it is approved, enter the document’s number and date in the settings.',
  errorCell: (p) =>
    `The column “${column(p.column)}” holds the formula error ${p.got}. Mend the formula or enter a value in this cell.`,
  nameMissing: () => 'This row has data but no name. Enter the name, or clear the row.',
  unitMissing: (p) => `${p.name} has no unit. Choose a unit from the collectives sheet.`,
  unitUnknown: (p) =>
    `The unit “${p.got}” of ${p.name} is not in the collectives sheet` +
    (p.nearest === null ? '. ' : `; the nearest is “${p.nearest}”. `) +
    'Correct the unit, or add it to the collectives sheet.',
  nomineeTwice: (p) =>
    p.by === 'id'
      ? `The code of ${p.name} is already used in ${p.first}. Codes are used once; change one of them.`
      : `${p.name} already stands in ${p.first}, in the same unit. Delete the double row, or give different codes if they are two people.`,
  idMissing: (p) => `${p.name} has no code while other rows have one. Enter an unused code.`,
  markAboveMax: (p) =>
    `The mark of ${p.name} for criterion ${p.criterion} is ${pointsEn(p.got)}, above the maximum of ${pointsEn(p.pointsMax)}. ` +
    'Correct this cell or raise the maximum in the criteria sheet.',
  marksBlank: (p) =>
    `${p.name} is not marked on ${String(p.criteria.length)} criteria (${p.criteria.join('; ')}), so there is no total yet. Enter the marks, or “KAD” where one does not apply.`,
  factValueUnknown: (p) =>
    `“${p.got}” cannot be used for “${p.fact}” of ${p.name}. Choose one of: ${p.choices.join('; ')}.`,
  factsBlank: (p) =>
    `${p.name} lacks facts: ${p.facts.join('; ')}. An empty cell is unknown and does not mean “no”; fill it in, or enter KAD where it does not apply.`,
  documentMissing: (p) =>
    `${p.name}: “${p.fact}” is “${p.value}” but no document is named, so it does not count yet. Enter the document’s number and date in the document column.`,
  notHighlighted: (p) =>
    p.cause === 'protected'
      ? 'The sheet is protected, so rows on hold or ineligible cannot be highlighted. Unprotect it and score again if you want them highlighted.'
      : 'The table has no code column, so rows on hold or ineligible cannot be highlighted. Add a column “Code” if you want them highlighted.',
  structureProtected: () =>
    'The workbook structure is protected, so no sheet can be added or removed and no choice kept. Unprotect it in the Review tab and try again.',
  resultsProtected: (p) =>
    `New results cannot be written into protected sheets: ${list(p.sheets)}. Unprotect the sheets in the Review tab and try again.`,
  sheetTooLarge: () =>
    'The sheet has content as far as this cell, away from its list: too many cells to read. Clear what is not needed there (Ctrl+End goes to the last cell) and try again.',
  notCalculated: () =>
    'Calculation is set to manual and something is not calculated yet, so the formula in this cell may show an old result. Press F9 to calculate (or choose Automatic in the Formulas tab, Calculation Options), then try again.',
  formulaGivesNothing: () =>
    'The formula in this cell gives nothing, so nobody knows whether it is filled in. Enter a value or clear the formula, then score again.',
  resultsSealed: () =>
    'The results are sealed for signature and are not written over. For new results score again and agree to keep the sealed set under names of its own.',
  sheetOccupied: (p) =>
    `The workbook already has a sheet of the campaign (“${p.title}”). It is not overwritten; open an empty workbook to start a new campaign.`,
  hostFailed: (p) => {
    const [what, todo] = hostCauses[p.cause];
    return `${what} (code ${p.detail}). ${todo}`;
  },
};
