/** Counts for the summary, from outcomes that are written as "unit: status status". */
import { describe, expect, test } from 'vitest';
import type { Subject } from '../../src/domain/campaign';
import type { DecisionStatus, Judged } from '../../src/domain/decide';
import { judgeCampaign } from '../../src/domain/judge';
import type { SubjectOutcome } from '../../src/domain/judge';
import { STATUSES, summarize } from '../../src/domain/summary';
import type { StatusCounts } from '../../src/domain/summary';
import { award, campaignOf, entryOf, judge, line, people } from '../support/rules';
import { table } from '../support/table';

const plain = campaignOf({});

/** An outcome whose nominees have the statuses given, each in the unit before the colon. */
function outcome(subject: Subject, units: string): SubjectOutcome {
  const found = units === '' ? [] : units.split(', ');
  const rows = found.flatMap((each) => {
    const [unit = '', statuses = ''] = each.split(': ');
    return statuses.split(' ').map((status) => ({ unit, status: status as DecisionStatus }));
  });
  const campaign = campaignOf({ criteria: [line('1', '10')] });
  const listed = rows.map(({ unit }, index) => `N${String(index)} | ${unit} | 8`).join('\n');
  const entrants = people(campaign, '1', listed);
  const part = subject === 'collective' ? { collectives: entrants } : { individuals: entrants };
  const judged = judge(campaign, part, subject);
  const withStatus = (each: Judged, index: number): Judged => ({
    ...each,
    decision: { ...each.decision, status: rows[index]?.status ?? each.decision.status },
  });
  return { ...judged, judged: judged.judged.map(withStatus) };
}

/** "proposed 2, notMet 1": the statuses that somebody has. */
const shown = (counts: StatusCounts) =>
  STATUSES.filter((status) => counts[status] !== 0)
    .map((status) => `${status} ${String(counts[status])}`)
    .join(', ') || '-';

const unitsOf = (collectives: string, individuals: string) =>
  summarize(plain, [
    outcome('collective', collectives),
    outcome('individual', individuals),
  ]).units.map(
    ({ unit, collective, individuals: size, counts }) =>
      `${unit} ${collective ?? '-'} ${String(size)}: ${shown(counts)}`,
  );

describe('totals of a subject', () => {
  test.each(STATUSES.map((status) => ({ status })))('$status is counted as such', ({ status }) => {
    const [total] = summarize(plain, [
      outcome('individual', `P1: ${status} ${status}, P2: ${status}`),
    ]).totals;
    expect(total).toMatchObject({ subject: 'individual', total: 3 });
    expect(total && shown(total.counts)).toBe(`${status} 3`);
  });

  test('each status has its own count, and collectives are counted apart from individuals', () => {
    const { totals } = summarize(plain, [
      outcome('collective', 'P1: proposed, P2: beyondQuota'),
      outcome('individual', 'P1: proposed notMet proposed, P2: onHold'),
    ]);
    expect(totals.map(({ subject, total, counts }) => [subject, total, shown(counts)])).toEqual([
      ['collective', 2, 'proposed 1, beyondQuota 1'],
      ['individual', 4, 'proposed 2, onHold 1, notMet 1'],
    ]);
  });

  test('of nobody there are none', () => {
    const { totals, units } = summarize(plain, [
      outcome('collective', ''),
      outcome('individual', ''),
    ]);
    expect(totals.map(({ total, counts }) => [total, shown(counts)])).toEqual([
      [0, '-'],
      [0, '-'],
    ]);
    expect(units).toEqual([]);
    expect(summarize(plain, [])).toEqual({
      totals: [],
      units: [],
      unitsWithout: [],
      makeup: [],
    });
  });
});

describe('units: the status of the unit itself, and how its people stand', () => {
  test.each(
    table(`
      collectives                    individuals                                    units
      P1: proposed, P2: beyondQuota  P1: proposed notMet, P2: proposed              P1 proposed 2: proposed 1, notMet 1; P2 beyondQuota 1: proposed 1
      // people of one unit need not stand together in the list
      P1: proposed                   P1: onHold, P2: notMet, P1: onHold incomplete  P1 proposed 3: onHold 2, incomplete 1; P2 - 1: notMet 1
      // first the collectives in their order, then units known only by people
      P3: notMet, P1: proposed       P2: proposed, P1: tiedAtCutLine, P4: onHold    P3 notMet 0: -; P1 proposed 1: tiedAtCutLine 1; P2 - 1: proposed 1; P4 - 1: onHold 1
    `),
  )('$collectives and $individuals', ({ collectives = '', individuals = '', units = '' }) => {
    expect(unitsOf(collectives, individuals)).toEqual(units.split('; '));
  });

  test('where only one subject takes part', () => {
    expect(unitsOf('', 'P1: proposed, P2: notMet')).toEqual([
      'P1 - 1: proposed 1',
      'P2 - 1: notMet 1',
    ]);
    expect(unitsOf('P1: proposed', '')).toEqual(['P1 proposed 0: -']);
    const { units } = summarize(plain, [outcome('individual', 'P1: proposed')]);
    expect(units.map(({ unit, collective }) => [unit, collective])).toEqual([['P1', null]]);
  });

  test('a campaign is summed up when it is judged', () => {
    const campaign = campaignOf({
      criteria: [line('1', '10')],
      awards: [award('BK', 1), award('TT', 'awaiting', { subject: 'collective' })],
    });
    const entry = entryOf({
      individuals: people(campaign, '1', 'An | P1 | 9\nBình | P1 | 8\nChi | P2 | -'),
      collectives: people(campaign, '1', 'T1 | P1 | 9'),
    });
    const { summary } = judgeCampaign({ campaign, entry, asOf: '2026-12-31' });
    expect(
      summary.units.map(({ unit, collective, individuals, counts }) => [
        unit,
        collective,
        individuals,
        shown(counts),
      ]),
    ).toEqual([
      ['P1', 'awaitingQuota', 2, 'proposed 1, beyondQuota 1'],
      ['P2', null, 1, 'incomplete 1'],
    ]);
  });
});
