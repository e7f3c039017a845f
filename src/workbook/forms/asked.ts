/** What a unit is asked on its forms: lines to score, facts to state, and what its office finds by itself. */
import { stands } from '../../domain/campaign';
import type { Campaign, Gate, Subject } from '../../domain/campaign';
import { rubricOf } from '../../domain/criterion';
import type { Criterion } from '../../domain/criterion';
import type { FactDefinition } from '../../domain/fact';
import { enteredFacts, markedCriteria } from '../asked-columns';

/** A line of the rubric; points of one that is not marked come from the office's own records. */
export interface AskedLine {
  readonly criterion: Criterion;
  readonly isMarked: boolean;
}

export interface AskedGroup {
  readonly name: string;
  readonly lines: readonly AskedLine[];
}

/** The lines in the groups of the rubric; those that an answer of the office left out are not asked. */
export function askedGroups(campaign: Campaign, subject: Subject): readonly AskedGroup[] {
  const marked = markedCriteria(campaign, subject);
  const rubric = rubricOf(campaign, subject);
  return rubric.groups.flatMap(({ name, criteria }) => {
    const lines = criteria.flatMap((line): AskedLine[] => {
      const criterion = rubric.criteria[line];
      if (!criterion || !stands(criterion.onlyIf, campaign)) return [];
      return [{ criterion, isMarked: marked.includes(criterion) }];
    });
    return lines.length > 0 ? [{ name, lines }] : [];
  });
}

export interface AskedFact {
  readonly fact: FactDefinition;
  /** Conditions that look at it. */
  readonly gates: readonly Gate[];
}

export interface AskedConditions {
  readonly facts: readonly AskedFact[];
  /** Conditions of which the unit is asked nothing: they rest on registers or on other figures. */
  readonly others: readonly Gate[];
}

export function askedConditions(campaign: Campaign, subject: Subject): AskedConditions {
  const gates = campaign.gates.filter(
    ({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign),
  );
  const facts = enteredFacts(campaign, subject).map((fact) => ({
    fact,
    gates: gates.filter(({ facts: named, over }) => over === 'self' && named.includes(fact.code)),
  }));
  const asked = new Set(facts.flatMap((each) => each.gates));
  return { facts, others: gates.filter((gate) => !asked.has(gate)) };
}
