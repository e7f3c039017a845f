/** Which columns an office fills in: entered facts, and criteria that are marked by themselves. */
import type { Campaign, Subject } from '../domain/campaign';
import { rubricOf } from '../domain/criterion';
import type { Criterion } from '../domain/criterion';
import type { FactDefinition } from '../domain/fact';

export function enteredFacts(campaign: Campaign, subject: Subject): readonly FactDefinition[] {
  return campaign.facts.filter(
    ({ appliesTo, derivation }) => appliesTo.includes(subject) && derivation.how === 'entered',
  );
}

/** Criteria with a column of their own; the others are measured on other figures. */
export function markedCriteria(campaign: Campaign, subject: Subject): readonly Criterion[] {
  return rubricOf(campaign, subject).criteria.filter(hasColumn);
}

function hasColumn({ figure, measure }: Criterion): boolean {
  if (figure !== null) return false;
  return measure.kind !== 'linear' || measure.terms.some((term) => term.figure === null);
}

/** Whether the marks are points as they stand, and not values that points are made of. */
export function isTyped({ measure }: Criterion): boolean {
  return measure.kind === 'points';
}

/** Whether marks are given several times, in scoring sheets. */
export function hasBallots({ marking }: Campaign): boolean {
  return marking.scorers.length > 0 || marking.periods.length > 0;
}

/** Whether a campaign asks anything of a subject at all. */
export function takesPart(campaign: Campaign, subject: Subject): boolean {
  const rules = [...campaign.criteria, ...campaign.facts, ...campaign.gates];
  return (
    rules.some(({ appliesTo }) => appliesTo.includes(subject)) ||
    campaign.awards.some((award) => award.subject === subject)
  );
}

/** Whether there is nothing to judge without the list of a subject. */
export function needsList(campaign: Campaign, subject: Subject): boolean {
  const asks = subject === 'individual' ? 'members' : 'unit';
  return (
    rubricOf(campaign, subject).criteria.length > 0 ||
    campaign.facts.some(({ derivation }) => derivation.how === asks)
  );
}
