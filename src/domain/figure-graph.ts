/** What each figure is computed from, so that a circle is found before anything is judged. */
import type { Campaign, Gate, Scope, Subject } from './campaign';
import { SUBJECTS, personalScope, stands } from './campaign';
import type { Criterion } from './criterion';
import { CLASSIFICATION, TOTAL } from './fact';
import type { FactDefinition, FigureCode } from './fact';
import { groupRules } from './scoring';

/** A figure of one subject. */
export interface FigureNode {
  readonly subject: Subject;
  readonly code: FigureCode;
}

/** The circles of a campaign, each as the codes in their order. */
export function circlesOf(campaign: Campaign): readonly (readonly FigureCode[])[] {
  const circles: (readonly FigureCode[])[] = [];
  const done = new Set<string>();
  const visit = (node: FigureNode, path: readonly FigureNode[]) => {
    const name = nameOf(node);
    const start = path.findIndex((each) => nameOf(each) === name);
    if (start >= 0) circles.push(path.slice(start).map(({ code }) => code));
    if (start >= 0 || done.has(name)) return;
    for (const next of neededBy(campaign, node)) visit(next, [...path, node]);
    done.add(name);
  };
  for (const subject of SUBJECTS) {
    for (const code of codesOf(campaign, subject)) visit({ subject, code }, []);
  }
  return circles;
}

function nameOf({ subject, code }: FigureNode): string {
  return `${subject} ${code}`;
}

/** Everything that rests on a figure, by way of others too; the figure itself is not among it. */
export function restingOn(campaign: Campaign, changed: FigureNode): (node: FigureNode) => boolean {
  const all = SUBJECTS.flatMap((subject) =>
    codesOf(campaign, subject).map((code) => ({ subject, code })),
  );
  const users = new Map<string, FigureNode[]>();
  for (const node of all) {
    for (const needed of neededBy(campaign, node)) {
      const known = users.get(nameOf(needed));
      if (known) known.push(node);
      else users.set(nameOf(needed), [node]);
    }
  }
  const found = new Set<string>();
  const follow = (node: FigureNode) => {
    for (const user of users.get(nameOf(node)) ?? []) {
      if (found.has(nameOf(user))) continue;
      found.add(nameOf(user));
      follow(user);
    }
  };
  follow(changed);
  return (node) => found.has(nameOf(node));
}

function codesOf(campaign: Campaign, subject: Subject): readonly FigureCode[] {
  return [
    ...campaign.facts.map(({ code }) => code),
    ...campaign.gates.map(({ code }) => code),
    ...campaign.criteria.map(({ code }) => code),
    ...groupRules(campaign, subject).map(({ code }) => code),
    TOTAL,
    CLASSIFICATION,
  ];
}

/** The figures that one figure is directly computed from. */
export function neededBy(campaign: Campaign, { subject, code }: FigureNode): readonly FigureNode[] {
  const own = (codes: readonly FigureCode[]) => codes.map((each) => ({ subject, code: each }));
  const inScope = (scope: Scope) => own(personalScope(scope, campaign).map(({ of }) => of));
  const fact = campaign.facts.find((each) => each.code === code);
  if (fact) return factNeeds(fact, subject);
  const gate = campaign.gates.find((each) => each.code === code);
  if (gate) return [...gateNeeds(gate, subject), ...inScope(gate.onlyIf)];
  const criterion = campaign.criteria.find((each) => each.code === code);
  if (criterion) return [...own(criterionNeeds(criterion)), ...inScope(criterion.onlyIf)];
  if (code === TOTAL) return own(totalNeeds(campaign, subject));
  if (code === CLASSIFICATION) return own(classNeeds(campaign, subject));
  return own(groupNeeds(campaign, subject, code));
}

function factNeeds({ derivation }: FactDefinition, subject: Subject): readonly FigureNode[] {
  const of = (where: Subject, ...codes: readonly (FigureCode | null)[]) =>
    codes.flatMap((code) => (code === null ? [] : [{ subject: where, code }]));
  switch (derivation.how) {
    case 'entered':
    case 'register':
      return [];
    case 'combine':
      return of(subject, ...derivation.of.map(({ figure }) => figure));
    case 'months':
      return of(subject, derivation.from, derivation.to);
    case 'fullShare':
      return of(subject, ...derivation.of);
    case 'cohort':
      return of(subject, derivation.of, derivation.within);
    case 'members':
      return of('individual', derivation.of);
    case 'unit':
      return of('collective', derivation.of);
  }
}

function gateNeeds({ facts, over }: Gate, subject: Subject): readonly FigureNode[] {
  const where = over === 'members' ? 'individual' : subject;
  return facts.map((code) => ({ subject: where, code }));
}

function criterionNeeds({ figure, measure }: Criterion): readonly FigureCode[] {
  const terms = measure.kind === 'linear' ? measure.terms.map((term) => term.figure) : [];
  const target = measure.kind === 'ratio' && typeof measure.target === 'string';
  const codes = [figure, ...terms, target ? measure.target : null];
  return codes.filter((code) => typeof code === 'string');
}

function groupNeeds(campaign: Campaign, subject: Subject, code: FigureCode): readonly FigureCode[] {
  const lines = campaign.criteria.filter(
    ({ group, appliesTo }) => group === code && appliesTo.includes(subject),
  );
  const below = groupRules(campaign, subject).filter(({ parent }) => parent === code);
  return [...lines, ...below].map((each) => each.code);
}

function totalNeeds(campaign: Campaign, subject: Subject): readonly FigureCode[] {
  const top = groupRules(campaign, subject).filter(
    ({ code, parent, counts }) => parent === null && counts && code !== TOTAL,
  );
  return [...top.map(({ code }) => code), ...gatesWith(campaign, subject, ['totalCapped'])];
}

function classNeeds(campaign: Campaign, subject: Subject): readonly FigureCode[] {
  const effects = ['noClass', 'classIs', 'notTopClass', 'oneClassDown'];
  const classes = campaign.classes.filter(({ appliesTo }) => appliesTo.includes(subject));
  return [
    TOTAL,
    ...classes.flatMap(({ requires, onlyIf }) => [
      ...requires,
      ...personalScope(onlyIf, campaign).map(({ of }) => of),
    ]),
    ...gatesWith(campaign, subject, effects),
  ];
}

function gatesWith(
  campaign: Campaign,
  subject: Subject,
  effects: readonly string[],
): readonly FigureCode[] {
  return campaign.gates
    .filter(({ appliesTo, onlyIf }) => appliesTo.includes(subject) && stands(onlyIf, campaign))
    .filter(({ otherwise }) => effects.includes(otherwise.effect))
    .map(({ code }) => code);
}
