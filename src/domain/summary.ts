/** Counts for the summary: by unit, by subject, by status. */
import type { Campaign } from './campaign';
import type { DecisionStatus, Judged } from './decide';
import type { SubjectOutcome } from './judge';
import { makeupOf } from './makeup';
import type { Makeup } from './makeup';

export const STATUSES: readonly DecisionStatus[] = [
  'proposed',
  'tiedAtCutLine',
  'awaitingCouncil',
  'awaitingQuota',
  'beyondQuota',
  'notForAward',
  'onHold',
  'notMet',
  'incomplete',
];

export type StatusCounts = Readonly<Record<DecisionStatus, number>>;

export interface UnitCounts {
  readonly unit: string;
  /** Status of the unit itself; `null` where only its people take part. */
  readonly collective: DecisionStatus | null;
  readonly individuals: number;
  readonly counts: StatusCounts;
}

export interface Summary {
  readonly totals: readonly {
    readonly subject: SubjectOutcome['subject'];
    readonly total: number;
    readonly counts: StatusCounts;
  }[];
  /** In the order in which units first appear: collectives, then units known only by people. */
  readonly units: readonly UnitCounts[];
  /** Units of which nobody is proposed: neither the unit nor one of its people. */
  readonly unitsWithout: readonly string[];
  readonly makeup: readonly Makeup[];
}

export function summarize(campaign: Campaign, subjects: readonly SubjectOutcome[]): Summary {
  const of = (subject: SubjectOutcome['subject']) =>
    subjects.find((outcome) => outcome.subject === subject)?.judged ?? [];
  const collectives = new Map(of('collective').map((judged) => [judged.nominee.unit, judged]));
  const people = new Map<string, Judged[]>();
  for (const judged of of('individual')) {
    const list = people.get(judged.nominee.unit);
    if (list) list.push(judged);
    else people.set(judged.nominee.unit, [judged]);
  }
  const units = [...new Set([...collectives.keys(), ...people.keys()])];
  const isProposed = ({ decision }: Judged) => decision.status === 'proposed';
  const all = [...collectives.values(), ...[...people.values()].flat()];
  const proposing = new Set(all.filter(isProposed).map(({ nominee }) => nominee.unit));
  return {
    totals: subjects.map(({ subject, judged }) => ({
      subject,
      total: judged.length,
      counts: countStatuses(judged),
    })),
    units: units.map((unit) => ({
      unit,
      collective: collectives.get(unit)?.decision.status ?? null,
      individuals: people.get(unit)?.length ?? 0,
      counts: countStatuses(people.get(unit) ?? []),
    })),
    unitsWithout: units.filter((unit) => !proposing.has(unit)),
    makeup: subjects.flatMap((outcome) => makeupOf(campaign, outcome)),
  };
}

function countStatuses(judged: readonly Judged[]): StatusCounts {
  const count = (status: DecisionStatus) =>
    judged.filter(({ decision }) => decision.status === status).length;
  return {
    proposed: count('proposed'),
    tiedAtCutLine: count('tiedAtCutLine'),
    awaitingCouncil: count('awaitingCouncil'),
    awaitingQuota: count('awaitingQuota'),
    beyondQuota: count('beyondQuota'),
    notForAward: count('notForAward'),
    onHold: count('onHold'),
    notMet: count('notMet'),
    incomplete: count('incomplete'),
  };
}
