import type { NumberRange } from '../domain/issue';
import type { IssueWords } from './catalog';
import type { DerivationKey } from './input-words';
import { choiceWords, columnWord } from './known-words';
import { dayVi } from './numbers';
import { sheetsEn } from './sheets.en';

const column = (name: string) => columnWord(sheetsEn, name);
const list = (items: readonly string[]) => items.map((item) => `“${item}”`).join(', ');
const found = (got: string) => (got === '' ? '(empty cell)' : `“${got}”`);
const near = (nearest: string | null) => (nearest === null ? '' : `; the nearest is “${nearest}”`);

/** A way of deriving by its key where the cell does not name it. */
const way = (how: string) =>
  how in sheetsEn.rules.derivations ? sheetsEn.rules.derivations[how as DerivationKey] : how;

/** Those that can be named; a long list is only begun. */
const some = (known: readonly string[]) =>
  known.length > 12 ? `${list(known.slice(0, 12))}, …` : list(known);

const ranges: Readonly<Record<NumberRange, string>> = {
  any: 'a number such as 2.5',
  notNegative: 'a number from 0',
  positive: 'a number above 0',
  wholeTo4: 'a whole number from 0 to 4',
};

/** What could not be read of the rules: codes, values, notations, numbers. */
export const readingIssuesEn = {
  maximumMissing: (p) =>
    `The criterion “${p.criterion}” has no maximum. Enter a number above 0; enter 0 if it only takes points off and has a minimum below 0.`,
  maximumInvalid: (p) =>
    `The maximum of the criterion “${p.criterion}” is “${p.got}”; a number above 0 is needed (or 0 with a minimum below 0). Correct this cell.`,
  codeReserved: (p) =>
    `The ${sheetsEn.kinds[p.kind]} code “${p.got}” stands for the total (TONG) or the class (XEPLOAI). Choose another code.`,
  codeShared: (p) =>
    `The code “${p.got}” is both a ${sheetsEn.kinds[p.kind]} and a ${sheetsEn.kinds[p.other]} (sheet ${p.first.sheet}, cell ${p.first.cell}); rules that use it take it for the ${sheetsEn.kinds[p.other]}. Give them different codes.`,
  basisOutOfForce: (p) =>
    `“${p.document}” is not in force on the review date ${dayVi(p.asOf)}` +
    (p.replacedBy === '' ? '. ' : `; it was replaced by “${p.replacedBy}”. `) +
    'Check the basis before submitting.',
  codeUnknown: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” says ${found(p.got)}, which is the code of no ${sheetsEn.kinds[p.kind]}` +
    `${near(p.nearest)}. ` +
    (p.known.length === 0 ? '' : `Known codes: ${some(p.known)}. `) +
    'Correct the code in this cell or declare it.',
  valueUnknown: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” says ${found(p.got)}, which is none of the values` +
    `${near(p.nearest)}. Choose among: ${some(p.known)}.`,
  notationUnreadable: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” says ${found(p.got)}, which cannot be read. Needed: ${sheetsEn.rules.notations[p.notation]}.`,
  comparisonMissing: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” only says ${found(p.got)}, not how to compare. Write >=${p.got} (this and above), >${p.got} (above this) or =${p.got} (exactly this).`,
  figuresMixed: (p) =>
    `“${p.owner}” uses figures of different kinds together (${p.got}): choices, numbers and dates cannot be compared with one value. Part them into several rows in the column “${column(p.column)}”.`,
  figureWithoutChoices: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” uses “${p.got}”, a number or a date and not a figure with choices. Use a fact of the kind “${sheetsEn.rules.factKinds.choice}”, or a condition on this figure.`,
  numberInvalid: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” says ${found(p.got)}; ${ranges[p.range]} is needed. Correct this cell.`,
  neededInvalid: (p) =>
    `The condition “${p.gate}” says that ${found(p.got)} must pass; a whole number from 1 to ${String(p.most)}, or “${sheetsEn.rules.all}”, is needed.`,
  factKindWrong: (p) =>
    `The fact “${p.fact}” is obtained by “${way(p.how)}” and cannot be of the kind “${p.got}”. Choose ${p.wanted.map((kind) => `“${sheetsEn.rules.factKinds[kind]}”`).join(' or ')}, or leave the cell empty.`,
  partMissing: (p) =>
    `“${p.owner}” lacks the column “${column(p.column)}”, which “${way(p.because)}” needs. Fill in this cell.`,
  partUnused: (p) =>
    `The column “${column(p.column)}” of “${p.owner}” says ${found(p.got)}, which “${way(p.because)}” does not use. Clear this cell or choose otherwise.`,
  tiePolicyMissing: (p) =>
    `“${p.award}” has the number ${p.quota} but the column “${column('ties')}” does not say what happens to ties at the line (add the column if it is not there). Choose one of: ${choiceWords(sheetsEn, 'ties').join('; ')}.`,
  percentageIncomplete: (p) =>
    p.column === 'rounding'
      ? `“${p.owner}” says ${p.got} but the column “${column('rounding')}” not how it is rounded. Choose one of: ${choiceWords(sheetsEn, 'rounding').join('; ')}.`
      : `“${p.owner}” says ${p.got} but not of what. Fill in the column “${column('quotaBase')}”: ${sheetsEn.rules.notations.base}.`,
  percentageUnclear: (p) =>
    `“${p.owner}” says ${found(p.got)} but also of what it is a percentage. If it is a percentage write the sign, for example 15%; if it is a number, clear the cell in the column “${column('quotaBase')}”.`,
  registerMissing: (p) =>
    `The fact “${p.fact}” is taken from the register “${p.got}”, but no sheet has that name${near(p.nearest)}. Add the sheet or correct the name.`,
  registerColumnMissing: (p) =>
    `This register has no column “${column(p.column)}”, which the rules use${near(p.nearest)}. Add the column or correct its name in the table of facts.`,
  registerColumnMixed: (p) =>
    `The column “${p.column}” of the register “${p.register}” is used now as a number, now as a date or text. Correct the facts so that they use it as one kind.`,
} satisfies Partial<IssueWords>;
