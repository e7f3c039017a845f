/** Sentences about rules that contradict themselves or each other. */
import type { FactKind } from '../domain/fact';
import { magnitude } from '../domain/fraction';
import type { RuleProblemDetail } from '../domain/rule-problem';
import type { IssueWords } from './catalog';
import { numberEn, percentEn, pointsEn } from './numbers';

const kinds: Readonly<Record<FactKind, string>> = {
  choice: 'a choice',
  number: 'a number',
  date: 'a date',
};

export const ruleIssuesEn: Pick<IssueWords, RuleProblemDetail['code']> = {
  ruleCycle: (p) =>
    `“${p.owner}” is computed in a circle: ${[...p.circle, p.circle[0] ?? ''].join(' → ')}. Take out one reference so that the figures can be computed one after another.`,
  figureKindWrong: (p) =>
    `“${p.owner}” uses “${p.figure}”, which is ${kinds[p.got]}, where ${p.wanted.map((kind) => kinds[kind]).join(' or ')} is needed. Choose another figure, or mend its kind or the comparison.`,
  minimumAboveMaximum: (p) =>
    `The minimum ${pointsEn(p.pointsMin)} of “${p.owner}” is above its maximum ${pointsEn(p.pointsMax)}. Mend one of them.`,
  tablePointsOutside: (p) =>
    `The table of criterion “${p.criterion}” gives ${pointsEn(p.got)} points, outside ${pointsEn(p.min)} to ${pointsEn(p.max)}. Mend the points, or the maximum or minimum.`,
  rangesOverlap: (p) =>
    `The table of criterion “${p.criterion}”: ranges ${p.first} and ${p.second} overlap. A value may belong to one range only; say which end counts (>= or >).`,
  rangesGap: (p) =>
    `The table of criterion “${p.criterion}”: there is a gap between ranges ${p.first} and ${p.second}. Let the two meet.`,
  deductionTooLarge: (p) =>
    `Criterion “${p.criterion}”: one occurrence takes off ${numberEn(magnitude(p.rate))} points, more than the ${pointsEn(p.span)} of the criterion. Lower the rate or raise the maximum.`,
  startOutside: (p) =>
    `Criterion “${p.criterion}” starts at ${pointsEn(p.start)} points, outside ${pointsEn(p.min)} to ${pointsEn(p.max)}. Mend the start, the maximum or the minimum.`,
  maximumUnreachable: (p) =>
    `Criterion “${p.criterion}” starts at ${pointsEn(p.start)} points and only loses, so nobody reaches ${pointsEn(p.max)}. Lower the maximum or mend the start.`,
  targetInvalid: (p) =>
    `Criterion “${p.criterion}”: a target of ${numberEn(p.got)} cannot be used. Enter one above 0.`,
  groupMaximum: (p) =>
    `Group “${p.group}” states a maximum of ${pointsEn(p.stated)} points, but its parts reach ${numberEn(p.reached)}. ` +
    (p.isCut
      ? 'Nobody can reach what is stated; lower it, or give the parts more.'
      : 'Make them equal, or enter “Cut” under “Above the maximum” if what is over is dropped.'),
  weightsMixed: (p) =>
    `Group “${p.group}” has weights, but “${p.without}” has none. Give every part a weight, or none.`,
  weightsNotWhole: (p) =>
    `The weights of the parts of “${p.group}” add up to ${percentEn(p.sum)}; they must make exactly 100%. Mend the weights.`,
  weightInvalid: (p) => `The weight ${numberEn(p.got)} of “${p.owner}” must be above 0.`,
  groupEmpty: (p) =>
    `Group “${p.group}” has no criterion and no group in it. Write its name as in the column “Criterion group”, or delete the row.`,
  classOutOfOrder: (p) =>
    `Class “${p.name}” does not begin lower than “${p.previous}” above it. List the classes from the best down, each with its own threshold.`,
  classGap: (p) =>
    `There is a gap between the classes “${p.name}” and “${p.previous}”: some totals have none. Let the two meet, or give the lower end (>=) alone.`,
  classNeedsComparison: (p) =>
    `The total for class “${p.name}” must be a comparison, such as “>=90” or “>=80 <90”.`,
  percentInvalid: (p) =>
    `The share ${percentEn(p.got)} of “${p.owner}” must be above 0% and at most 100%.`,
  reservedAboveQuota: (p) =>
    `${String(p.reserved)} places are reserved, more than the ${String(p.quota)} of “${p.award}”. Reserve fewer or raise the number.`,
  scorersTooFew: (p) =>
    `This way of combining takes at least ${String(p.wanted)} scorers; the list has ${String(p.got)}. Add scorers or choose another way.`,
  membersOfPeople: (p) =>
    `Condition “${p.gate}” is asked of every person of a unit, so it is for collectives only. Take “Individual” out of the subjects, or ask the nominee alone.`,
};
