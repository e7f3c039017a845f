/** Random entries for a drawn campaign: who stands, cells, registers, scoring sheets. */
import type { MarkingRules, ScorerRule } from '../../src/domain/ballot';
import type { Subject } from '../../src/domain/campaign';
import type { Criterion } from '../../src/domain/criterion';
import type { Ballots, Entrants, Entry, Mark, Nominee, Register } from '../../src/domain/entry';
import type { Points } from '../../src/domain/points';
import type { Given } from '../../src/domain/value';
import { NO_MARKING, nominee, points } from './build';
import { cellBy } from './dice';
import type { Dice, Gaps, Kind } from './dice';
import { REGISTER_COLUMNS, REGISTERS } from './draft';
import type { Draft } from './draft';
import { rational } from './rational';

const UNITS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'];
const WEIGHTS = [rational(1), rational(1), rational(2), rational(1, 2)];

export function markingBy(dice: Dice): MarkingRules {
  if (!dice.chance(40)) return NO_MARKING;
  const kinds = ['mean', 'weighted', 'trimmed', 'last', 'third'] as const;
  const kind = dice.pick(kinds);
  const combine: ScorerRule =
    kind === 'third' ? { kind, over: points(dice.pick([0, 1, 1.5])) } : { kind };
  const takesThree = kind === 'trimmed' || kind === 'third';
  const scorers =
    takesThree && dice.chance(70) ? dice.from(3, 4) : dice.from(0, takesThree ? 0 : 4);
  return {
    combine,
    scorers: dice.times(scorers, scorers, (index) => ({
      ...{ code: `S${String(index + 1)}`, name: `Người chấm ${String(index + 1)}` },
      ...{ unit: dice.pick(['', '', 'U1', 'U2']), weight: dice.pick(WEIGHTS) },
    })),
    periods: dice.chance(50)
      ? []
      : dice.times(1, 3, (index) => ({
          ...{ code: `K${String(index + 1)}`, weight: dice.pick(WEIGHTS) },
        })),
    periodCombine: dice.pick(['mean', 'sum']),
  };
}

export function entryBy(draft: Draft): Entry {
  const { dice, wanted } = draft;
  const rates: Gaps[] = [
    ...[{ blank: 0, notApplicable: 0 }, { blank: 0, notApplicable: 0 }, { blank: 0, notApplicable: 8 }], // prettier-ignore
    ...[
      { blank: 4, notApplicable: 4 },
      { blank: 15, notApplicable: 10 },
    ],
  ];
  const gaps = wanted.gaps ? dice.pick(rates) : { blank: 0, notApplicable: 0 };
  const collectives = dice
    .some(UNITS.slice(0, 5), 0)
    .map((unit, index) => nominee(`C${String(index)}`, unit));
  const few = UNITS.slice(0, dice.from(1, 3));
  const people = dice.times(dice.chance(10) ? 0 : 1, 6, (index) => {
    return nominee(`P${String(index)}`, dice.chance(5) ? '' : dice.pick(few));
  });
  const ids = [...collectives, ...people].map(({ id }) => id);
  return {
    individuals: entrantsBy(draft, 'individual', people, gaps),
    collectives: entrantsBy(draft, 'collective', collectives, gaps),
    registers: new Map(REGISTERS.map((name) => [name, registerBy(dice, ids, gaps)])),
  };
}

function registerBy(dice: Dice, nominees: readonly string[], gaps: Gaps): Register {
  const ids = nominees.length === 0 ? [] : dice.times(0, 10, () => dice.pick(nominees));
  return {
    ids,
    columns: new Map(
      Object.entries(REGISTER_COLUMNS).map(([name, kind]) => [
        name,
        ids.map(() => cellBy(dice, kind, gaps)),
      ]),
    ),
  };
}

/** Criteria with a column of their own. */
function ownColumns(draft: Draft, subject: Subject): Criterion[] {
  return draft.campaign.criteria.filter(
    ({ appliesTo, figure }) => appliesTo.includes(subject) && figure === null,
  );
}

function entrantsBy(
  draft: Draft,
  subject: Subject,
  nominees: readonly Nominee[],
  gaps: Gaps,
): Entrants {
  const { dice, campaign } = draft;
  const own = ownColumns(draft, subject);
  const isBallotted = campaign.marking.scorers.length > 0 || campaign.marking.periods.length > 0;
  const onBallots = isBallotted || dice.chance(5) ? own.filter(() => dice.chance(75)) : [];
  const listed = own.filter((line) => !onBallots.includes(line) || dice.chance(30));
  const entered = campaign.facts.filter(
    ({ appliesTo, derivation }) => appliesTo.includes(subject) && derivation.how === 'entered',
  );
  const marks = markColumns(dice, listed, nominees.length, gaps);
  const facts = factColumns(dice, listed, nominees.length, gaps);
  for (const { code, kind } of entered) {
    facts.set(code, nominees.map(() => cellBy(dice, kind, gaps))); // prettier-ignore
  }
  const ballots = onBallots.length === 0 ? null : ballotsBy(draft, onBallots, nominees, gaps);
  return { nominees, marks, facts, ballots };
}

function ballotsBy(
  { dice, campaign: { marking } }: Draft,
  criteria: readonly Criterion[],
  nominees: readonly Nominee[],
  gaps: Gaps,
): Ballots {
  const scorers = marking.scorers.length > 0 ? marking.scorers.map(({ code }) => code) : [''];
  const periods = marking.periods.length > 0 ? marking.periods.map(({ code }) => code) : [''];
  const rows = nominees.flatMap((_, nominee) =>
    scorers.flatMap((scorer) => periods.map((period) => ({ nominee, scorer, period }))),
  );
  const present = dice.shuffled(rows).filter(() => !dice.chance(gaps.blank));
  return {
    nominees: present.map((row) => row.nominee),
    scorers: present.map((row) => row.scorer),
    periods: present.map((row) => row.period),
    marks: markColumns(dice, criteria, present.length, gaps),
    facts: factColumns(dice, criteria, present.length, gaps),
  };
}

function markColumns(
  dice: Dice,
  criteria: readonly Criterion[],
  rows: number,
  gaps: Gaps,
): Map<string, readonly Mark[]> {
  return new Map(
    criteria
      .filter(({ measure }) => measure.kind === 'points')
      .map((line) => [line.code, dice.times(rows, rows, () => markBy(dice, line, gaps))]),
  );
}

function factColumns(
  dice: Dice,
  criteria: readonly Criterion[],
  rows: number,
  gaps: Gaps,
): Map<string, readonly Given[]> {
  return new Map(
    criteria
      .filter(({ measure }) => measure.kind !== 'points')
      .map((line) => {
        const kind: Kind = kindOf(line);
        return [line.code, dice.times(rows, rows, () => cellBy(dice, kind, gaps))];
      }),
  );
}

function kindOf({ measure }: Criterion): Kind {
  const isText = measure.kind === 'table' && measure.rows[0]?.test.kind === 'oneOf';
  return isText ? 'choice' : 'number';
}

/** A mark that the line allows: within its limits, in whole steps and no more decimals. */
export function markBy(dice: Dice, line: Criterion, gaps: Gaps): Mark {
  if (dice.chance(gaps.blank)) return 'blank';
  if (dice.chance(gaps.notApplicable)) return 'notApplicable';
  const step = stepOf(line);
  const low = Math.ceil(line.pointsMin / step);
  const high = Math.floor(line.pointsMax / step);
  const near = [high, high, high - 1, Math.floor((low + high) / 2), low];
  return (Math.max(low, Math.min(high, dice.pick(near))) * step) as Points;
}

export function stepOf({ measure, decimals }: Criterion): number {
  const finest = decimals === 0 ? 10_000 : decimals === 1 ? 5_000 : 2_500;
  return Math.max(finest, measure.kind === 'points' ? (measure.step ?? 0) : 0);
}
