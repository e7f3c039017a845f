import type { MissingBallot } from '../domain/issue';
import type { IssueWords } from './catalog';
import { columnWord } from './known-words';
import { numberEn, percentEn, pointsEn } from './numbers';
import { sheetsEn } from './sheets.en';

const column = (name: string) => columnWord(sheetsEn, name);
const near = (nearest: string | null) => (nearest === null ? '' : `; the nearest is “${nearest}”`);
const found = (got: string) => (got === '' ? '(empty cell)' : `“${got}”`);
const kinds = {
  number: 'a number such as 8.5, without a sign for thousands',
  date: 'a date such as 31/12/2026',
} as const;

function missingBallot({ scorer, period, criteria }: MissingBallot): string {
  const who = [scorer && `scorer ${scorer}`, period && `period ${period}`]
    .filter(Boolean)
    .join(', ');
  const what = criteria.length === 0 ? 'no row' : `criteria ${criteria.join(', ')}`;
  return who === '' ? what : `${who}: ${what}`;
}

/** What is wrong with marks, facts, registers and scoring sheets. */
export const entryIssuesEn = {
  markNotNumber: (p) =>
    `The mark of ${p.name} for criterion ${p.criterion} is “${p.got}”, which is not a number. Enter a number from ${pointsEn(p.pointsMin)} to ${pointsEn(p.pointsMax)}, ` +
    'or “KAD” if the criterion does not apply.',
  markBelowMin: (p) =>
    `The mark of ${p.name} for criterion ${p.criterion} is ${pointsEn(p.got)}, below the minimum of ${pointsEn(p.pointsMin)}. Enter a number from ${pointsEn(p.pointsMin)}.`,
  markOffStep: (p) =>
    `The mark of ${p.name} for criterion ${p.criterion} is ${pointsEn(p.got)}, which is no multiple of the step ${pointsEn(p.step)}. Correct this cell or the step in the criteria sheet.`,
  countNegative: (p) =>
    `Criterion ${p.criterion} of ${p.name} says ${found(p.got)}; a count cannot be below 0. Correct this cell.`,
  labelUnknown: (p) =>
    `Criterion ${p.criterion} of ${p.name} says ${found(p.got)}, which the table of points lacks. Choose one of: ${p.choices.join('; ')}, or “KAD” if it does not apply.`,
  valueNotCovered: (p) =>
    `Criterion ${p.criterion} of ${p.name} says ${found(p.got)}, which no level of the table covers (${p.table}). Correct this cell or add a level in the criteria sheet.`,
  valueUnreadable: (p) =>
    `The column “${p.column}” of ${p.name} says ${found(p.got)}; ${kinds[p.expects]} is needed. Correct this cell, or enter “KAD” if it does not apply.`,
  percentSignMissing: (p) =>
    `Column “${p.column}” holds ${numberEn(p.got)}, which is ${percentEn(p.got)}. If ${numberEn(p.got)} per cent is meant, enter ${numberEn(p.got)}%.`,
  registerCellBlank: (p) =>
    `The column “${p.column}” of this row is blank, so the facts taken from the row are open. Enter a value, or N/A where there is none.`,
  registerIdMissing: () =>
    'This row of the register has no code, so nobody knows whose it is. Enter the code, or clear the row.',
  registerIdUnknown: (p) =>
    `The code “${p.got}” is in no list${near(p.nearest)}. Correct the code, or add it to the list.`,
  registerCellUnreadable: (p) =>
    `The column “${p.column}” says ${found(p.got)}; ${kinds[p.expects]} is needed. Correct this cell, or enter “KAD” if it does not apply.`,
  registerValueUnknown: (p) =>
    `The column “${p.column}” says ${found(p.got)}, which is no value of the fact. Choose one of: ${p.choices.join('; ')}.`,
  registerValueNear: (p) =>
    `The column “${p.column}” says ${found(p.got)}, much like “${p.nearest}” but not taken for it. If it is the same, write it exactly so.`,
  ballotSheetMissing: (p) =>
    `The campaign has scorers or periods but no sheet “${p.subject === 'individual' ? sheetsEn.titles.ballotsIndividual : sheetsEn.titles.ballotsCollective}”, and the list has no columns of marks either. Add the sheet with the column “${column('nomineeId')}” and one for each criterion code.`,
  ballotNomineeUnknown: (p) =>
    `The scoring sheet names the code ${found(p.got)}, which is not in the list${near(p.nearest)}. Correct the code, or clear the row.`,
  ballotScorerUnknown: (p) =>
    `The scoring sheet names the scorer ${found(p.got)}, who is not among the scorers${near(p.nearest)}. Enter one of the codes: ${p.known.join('; ')}.`,
  ballotPeriodUnknown: (p) =>
    `The scoring sheet names the period ${found(p.got)}, which is not among the periods${near(p.nearest)}. Enter one of the codes: ${p.known.join('; ')}.`,
  ballotTwice: (p) =>
    `${p.name} has marks ` +
    [p.scorer && `by scorer ${p.scorer} `, p.period && `for period ${p.period} `].join('') +
    `in ${p.first} already. Each scorer gives one row a period; delete one of the two.`,
  ballotOfOwnUnit: (p) =>
    `The marks of scorer ${p.scorer} for ${p.name} do not count, as both are of one unit. The row may be deleted.`,
  markInTwoSheets: (p) =>
    `The column of criterion ${p.criterion} stands here and in the sheet “${p.other}”. Enter marks in one place; delete one of the columns.`,
  ballotsMissing: (p) =>
    `${p.name} still lacks marks, so there is no total yet: ${p.missing.map(missingBallot).join('; ')}. Enter them, or “KAD” where one does not apply.`,
} satisfies Partial<IssueWords>;
