/** Random ranking, tie keys, awards and limits, added to a draft that knows all its figures. */
import type { Award, Percentage, QuotaBase } from '../../src/domain/award';
import { SUBJECTS } from '../../src/domain/campaign';
import type { Subject } from '../../src/domain/campaign';
import { award, BOTH, limit, tieKey } from './build';
import { mildTestBy } from './dice';
import { knownFor, nextCode, scopeBy } from './draft';
import type { Draft } from './draft';
import { rational } from './rational';

const SHARES = [
  ...[rational(1, 2), rational(1, 3), rational(3, 20), rational(29, 100)],
  ...[rational(1), rational(7, 10)],
];

export function addRanking(draft: Draft): void {
  const { dice, campaign, wanted } = draft;
  for (const subject of SUBJECTS) {
    const entered = campaign.facts.filter(({ derivation: { how } }) => how === 'entered');
    const usable = knownFor(draft, [subject]).filter(
      ({ code }) => !wanted.plain || entered.some((fact) => fact.code === code),
    );
    const choices = usable.filter(({ kind }) => kind === 'choice').map(({ code }) => code);
    if (dice.chance(50)) {
      const within = dice.chance(30) ? dice.some(choices, 1, 2) : [];
      campaign.ranking.push({ subject, within, classFirst: dice.chance(50) });
    }
    dice.times(0, 2, () => {
      if (usable.length === 0) return;
      const { code, kind, values } = dice.pick(usable);
      const isSafeForBoth = knownFor(draft, BOTH).some((one) => one.code === code);
      campaign.tieKeys.push(
        tieKey(code, {
          prefer:
            kind === 'choice' ? { values: dice.some(values, 1) } : dice.pick(['higher', 'lower']),
          appliesTo: isSafeForBoth && dice.chance(50) ? BOTH : [subject],
          onlyIf: scopeBy(draft, [subject], { question: 15, figure: 0 }),
        }),
      );
    });
  }
}

export function addAwards(draft: Draft): void {
  const { dice, campaign, wanted } = draft;
  if (wanted.plain) {
    for (const subject of SUBJECTS) {
      const ties = dice.pick(['council', 'all', 'none'] as const);
      campaign.awards.push(award(nextCode(draft, 'A'), { subject, ties, quota: dice.from(0, 4) }));
    }
    return;
  }
  if (wanted.steady) {
    for (const subject of SUBJECTS) addSteadyAward(draft, subject);
    return;
  }
  const count = dice.chance(5) ? 0 : dice.from(1, 3);
  for (let number = 0; number < count; number += 1) addAward(draft);
  if (campaign.awards.length > 0) dice.times(0, 3, () => { addLimit(draft); }); // prettier-ignore
  // A base may now stand after the award that is counted from it.
  const order = dice.chance(50) ? dice.shuffled(campaign.awards) : campaign.awards;
  campaign.awards.splice(0, campaign.awards.length, ...order);
}

/** One award with ceilings that do not ask for points. */
function addSteadyAward(draft: Draft, subject: Subject): void {
  const { dice, campaign } = draft;
  const code = nextCode(draft, 'A');
  const of = dice.pick(['listed', 'eligible'] as const);
  const percentage = { base: { of }, rounding: dice.pick(['down', 'up', 'nearest'] as const) };
  const quota = dice.chance(70) ? dice.from(0, 4) : { share: dice.pick(SHARES), ...percentage };
  const gates = campaign.gates.filter(({ appliesTo }) => appliesTo.includes(subject));
  const requires = dice.some(gates.map((gate) => gate.code), 0, dice.chance(25) ? 1 : 0); // prettier-ignore
  const onlyIf = scopeBy(draft, [subject], { question: 0, figure: 12 });
  campaign.awards.push(award(code, { subject, quota, requires, onlyIf }));
  for (const per of dice.some(['unit', 'unit', 'all'], 0, 2)) {
    const share = { share: dice.pick(SHARES), ...percentage };
    campaign.limits.push(limit(code, { per, amount: dice.chance(70) ? dice.from(1, 3) : share }));
  }
}

function addAward(draft: Draft): void {
  const { dice, campaign } = draft;
  const subject: Subject = dice.chance(70) ? 'individual' : 'collective';
  const gates = campaign.gates.map(({ code }) => code);
  const code = nextCode(draft, 'A');
  campaign.awards.push(
    award(code, {
      subject,
      quota: quotaBy(draft, subject, code),
      ties: dice.pick(['council', 'council', 'all', 'none'] as const),
      requires: dice.some(gates, 0, dice.chance(25) ? 1 : 0),
      rollsDown: dice.chance(35),
      exclusive: !dice.chance(25),
      onlyIf: scopeBy(draft, [subject], { question: 8, figure: 12 }),
    }),
  );
}

function quotaBy(draft: Draft, subject: Subject, code: string): Award['quota'] {
  const { dice } = draft;
  if (dice.chance(6)) return 'awaiting';
  if (dice.chance(10)) return 'unlimited';
  return dice.chance(65) ? dice.from(0, 4) : percentageBy(draft, subject, code, false);
}

function percentageBy(draft: Draft, subject: Subject, code: string, inLimit: boolean): Percentage {
  const { dice } = draft;
  const rounding = dice.pick(['down', 'up', 'nearest'] as const);
  return { share: dice.pick(SHARES), base: baseBy(draft, subject, code, inLimit), rounding };
}

/** Only awards drawn before can be a base, so that none is counted from itself. */
function baseBy(draft: Draft, subject: Subject, code: string, inLimit: boolean): QuotaBase {
  const { dice, campaign } = draft;
  const position = campaign.awards.findIndex((one) => one.code === code);
  const before = campaign.awards
    .slice(0, position < 0 ? undefined : position)
    .filter((one) => one.subject === subject || subject === 'individual');
  const kinds = ['listed', 'eligible', 'figure', ...(inLimit ? ['quota'] : [])];
  if (before.length > 0) kinds.push('award');
  const of = dice.pick(kinds);
  if (of === 'award') return { of, award: dice.pick(before).code };
  const known = knownFor(draft, [subject]);
  if (of === 'figure' && known.length > 0) {
    const { code: figure, kind, values } = dice.pick(known);
    return { of, figure, test: mildTestBy(dice, kind, values) };
  }
  return of === 'quota' || of === 'eligible' ? { of } : { of: 'listed' };
}

function addLimit(draft: Draft): void {
  const { dice, campaign } = draft;
  const { code, subject, quota } = dice.pick(campaign.awards);
  const most = typeof quota === 'number' ? Math.min(3, quota) : 3;
  const choices = knownFor(draft, [subject], ['choice']).map((known) => known.code);
  const per = dice.pick(['all', 'unit', ...(choices.length > 0 ? [dice.pick(choices)] : [])]);
  const kind = dice.chance(70) ? 'atMost' : 'reserved';
  campaign.limits.push(
    limit(code, {
      ...{ kind, per },
      among: dice.chance(50) ? [] : scopeBy(draft, [subject], { question: 8, figure: 60 }),
      amount: dice.chance(70) ? dice.from(0, most) : percentageBy(draft, subject, code, true),
    }),
  );
}
