/**
 * Random campaigns as an office can write them: every unit is in the list of units, every question is
 * answered, and registers name only people who are listed. What sheets cannot say is not drawn.
 */
import type { Campaign } from '../../src/domain/campaign';
import type { Ballots, Entrants, Entry, Mark, Nominee, Register } from '../../src/domain/entry';
import { NOBODY } from '../../src/domain/entry';
import type { Given } from '../../src/domain/value';
import {
  enteredFacts,
  hasBallots,
  isTyped,
  markedCriteria,
  takesPart,
} from '../../src/workbook/asked-columns';
import { registerUses } from '../../src/workbook/register-uses';
import type { OracleInput } from '../oracle/oracle';

export function fitted({ campaign: drawn, entry, asOf }: OracleInput): OracleInput {
  const campaign = {
    ...drawn,
    questions: drawn.questions.map((one) => ({ ...one, answer: one.answer ?? 'A' })),
  };
  const collectives = entrantsOf(campaign, 'collective', entry.collectives, inTheirOwnName);
  const units = collectives.nominees.map(({ unit }) => unit);
  const individuals = entrantsOf(campaign, 'individual', entry.individuals, (person, index) =>
    units.length === 0 || units.includes(person.unit)
      ? person
      : { ...person, unit: units[index % units.length] ?? '' },
  );
  const registers = registersOf(campaign, { individuals, collectives, registers: entry.registers });
  return { campaign, asOf, entry: { individuals, collectives, registers } };
}

/** A collective is listed under its name alone. */
const inTheirOwnName = (one: Nominee): Nominee => ({ ...one, name: one.unit });

/**
 * Whom a campaign asks nothing of has no list. A list has every column that is asked for, but those of
 * scoring sheets, and there are such sheets only where there are scorers or periods.
 */
function entrantsOf(
  campaign: Campaign,
  subject: 'individual' | 'collective',
  { nominees, marks, facts, ballots }: Entrants,
  fit: (nominee: Nominee, index: number) => Nominee,
): Entrants {
  if (!takesPart(campaign, subject)) return NOBODY;
  const marked = markedCriteria(campaign, subject);
  const scored = hasBallots(campaign) ? onlyMarked(ballots ?? NO_BALLOTS, marked) : null;
  const apart = scored ? [...scored.marks.keys(), ...scored.facts.keys()] : [];
  const criteria = marked.filter(({ code }) => !apart.includes(code));
  const typed = criteria.filter(isTyped);
  const given = [...enteredFacts(campaign, subject), ...criteria.filter((one) => !isTyped(one))];
  const columns = <T>(of: readonly { code: string }[], from: ReadonlyMap<string, T>, blank: T) =>
    new Map(of.map(({ code }) => [code, from.get(code) ?? blank]));
  return {
    nominees: nominees.map(fit),
    marks: columns<readonly Mark[]>(typed, marks, nominees.map(() => 'blank')), // prettier-ignore
    facts: columns<readonly Given[]>(given, facts, nominees.map(() => null)), // prettier-ignore
    ballots: scored,
  };
}

/** Scoring sheets have columns of what is marked, and without one there are none. */
function onlyMarked(ballots: Ballots, marked: readonly { readonly code: string }[]): Ballots {
  const only = <T>(columns: ReadonlyMap<string, T>) =>
    new Map([...columns].filter(([code]) => marked.some((one) => one.code === code)));
  const left = { ...ballots, marks: only(ballots.marks), facts: only(ballots.facts) };
  return left.marks.size + left.facts.size === 0 ? NO_BALLOTS : left;
}

const NO_BALLOTS: Ballots = {
  ...{ nominees: [], scorers: [], periods: [] },
  ...{ marks: new Map(), facts: new Map() },
};

function registersOf(campaign: Campaign, entry: Entry): ReadonlyMap<string, Register> {
  return new Map(
    registerUses(campaign.facts).flatMap(({ name, columns, subjects }) => {
      const register = entry.registers.get(name);
      if (!register) return [];
      const lists = { individual: entry.individuals, collective: entry.collectives };
      const ids = subjects.flatMap((subject) => lists[subject].nominees.map(({ id }) => id));
      const kept = [...register.ids.keys()].filter((row) => ids.includes(register.ids[row] ?? ''));
      const cells = columns.map(
        ({ heading }) =>
          [heading, kept.map((row) => register.columns.get(heading)?.[row] ?? null)] as const,
      );
      return [[name, { ids: kept.map((row) => register.ids[row] ?? ''), columns: new Map(cells) }]];
    }),
  );
}
