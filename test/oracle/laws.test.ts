/** What holds of every campaign, whatever its rubric: laws of the program, without the oracle. */
import { expect } from 'vitest';
import { judgeCampaign } from '../../src/domain/judge';
import type { SubjectOutcome } from '../../src/domain/judge';
import type { Points } from '../../src/domain/points';
import { ballotsReversed, LISTS, registerReversed, renamed, reordered } from './changes';
import { withEntrants, withMark, withTwin } from './changes';
import { law, nomineeSaid, says, typedMarks } from './law';
import type { OracleNominee } from './oracle';
import { partitionsOf } from './places';
import type { Given } from './places';
import { decimal, fromPoints, sumOf } from './rational';
import type { World } from './world';

law('the order of rows changes nothing', (one) => {
  const { individuals, collectives, registers } = one.entry;
  const turned = [individuals, collectives].map((entrants) => {
    const back = reordered(entrants, [...entrants.nominees.keys()].reverse());
    return { ...back, ballots: back.ballots && ballotsReversed(back.ballots) };
  });
  const entry = {
    individuals: turned[0] ?? individuals,
    collectives: turned[1] ?? collectives,
    registers: new Map([...registers].map(([name, rows]) => [name, registerReversed(rows)])),
  };
  expect(says({ ...one, entry })).toEqual(says(one));
});

law('the order of limits and facts changes nothing', (one) => {
  const limits = [...one.campaign.limits].reverse();
  const facts = [...one.campaign.facts].reverse();
  expect(says({ ...one, campaign: { ...one.campaign, limits, facts } })).toEqual(says(one));
});

law('other names change nothing else', (one) => {
  const { individuals, collectives, registers } = one.entry;
  const entry = {
    registers,
    ...{ individuals: renamed(individuals), collectives: renamed(collectives) },
  };
  expect(says({ ...one, entry })).toEqual(says(one));
});

law('the same question has the same answer', (one) => {
  expect(judgeCampaign(one)).toEqual(judgeCampaign(one));
});

law('no quota is exceeded, unless all of a tie are admitted', (one) => {
  for (const { awards } of judgeCampaign(one).subjects) {
    for (const { award, places, proposed, tied, tiedPlaces } of awards) {
      if (tied.length > 0) expect(tiedPlaces).toBeLessThan(tied.length);
      if (places.count === 'awaiting') expect(proposed).toEqual([]);
      if (typeof places.count !== 'number' || award.ties === 'all') continue;
      expect(proposed.length + tiedPlaces).toBeLessThanOrEqual(places.count);
    }
  }
});

law('no limit is exceeded, unless all of a tie are admitted', (one) => {
  const world: World = { ...one, decided: [], memo: new Map() };
  for (const { subject, awards } of judgeCampaign(one).subjects) {
    const whos = (list: readonly { readonly index: number }[]) =>
      list.map(({ index }) => ({ subject, index }));
    const given = awards.map(({ award, places, proposed, tied, tiedPlaces }): Given => ({
      ...{ award, places: places.count, tiedPlaces },
      ...{ proposed: whos(proposed), tied: whos(tied) },
    }));
    for (const { award, places, proposed } of given) {
      if (award.ties === 'all' || places === 'awaiting') continue;
      for (const [{ amount }, cells] of partitionsOf(world, award, places, given)) {
        // Other bases are counted by what the oracle says, and that is another test.
        const { of } = typeof amount === 'object' ? amount.base : { of: 'quota' };
        if (of !== 'quota' && of !== 'listed') continue;
        for (const { left, holds } of cells) {
          expect(proposed.filter(holds).length).toBeLessThanOrEqual(left);
        }
      }
    }
  }
});

law('nobody is proposed, tied or ranked who is not eligible', (one) => {
  for (const { nominees } of says(one)) {
    for (const { verdict, proposed, tied, rank } of nominees) {
      if (verdict === 'eligible') expect(rank).not.toBe(null);
      else expect({ proposed, tied, rank }).toEqual({ proposed: [], tied: [], rank: null });
    }
  }
});

law('two who are the same in everything fare the same', (one) => {
  for (const list of LISTS) {
    // Two collectives of one name would be two answers to "the unit".
    if (list === 'collectives') continue;
    for (const [row, { id }] of one.entry[list].nominees.entries()) {
      const twins = withTwin(one, list, row, 'P9');
      const fares = ({ id: _, ...rest }: OracleNominee) => rest;
      expect(fares(nomineeSaid(twins, list, 'P9'))).toEqual(fares(nomineeSaid(twins, list, id)));
    }
  }
});

law(
  'a blank is never zero: without a mark there is no total and no rank',
  (one) => {
    for (const { list, criterion, row, id } of typedMarks(one)) {
      const blank = withMark(one.entry[list], criterion.code, row, 'blank');
      const { total, rank, lines, proposed } = nomineeSaid(
        withEntrants(one, list, blank),
        ...([list, id] as const),
      );
      expect({ total, rank, line: lines[criterion.code], proposed }).toEqual({
        ...{ total: null, rank: null, line: null, proposed: [] },
      });
    }
  },
  { plain: true },
);

law(
  'lines add up to their group, and groups to the total: plain rubrics',
  (one) => {
    for (const { judged, rubric } of judgeCampaign(one).subjects) {
      for (const { card } of judged) {
        const numbers = card.lines.filter((line) => typeof line === 'number');
        if (numbers.length < card.lines.length || card.total === null) continue;
        const sum = (points: readonly Points[]) => decimal(sumOf(points.map(fromPoints)));
        expect(decimal(fromPoints(card.total))).toBe(sum(numbers));
        rubric.groups.forEach(({ criteria }, index) => {
          const lines = criteria.map((at) => numbers[at] as Points);
          expect(decimal(fromPoints(card.groups[index] as Points))).toBe(sum(lines));
        });
      }
    }
  },
  { plain: true },
);

law('every decision has a reason, and whoever is barred is told by which document', (one) => {
  for (const { judged } of judgeCampaign(one).subjects) {
    for (const { decision, nominee } of judged) {
      expect(decision.reasons, nominee.id).not.toEqual([]);
      if (decision.status !== 'onHold' && decision.status !== 'notMet') continue;
      const bars = decision.reasons.filter(
        ({ code }) => code === 'gateNotMet' || code === 'memberBars',
      );
      expect(bars, nominee.id).not.toEqual([]);
      for (const { code, source } of bars) {
        expect(source.document, code).not.toBe('');
        expect(source.section, code).not.toBe('');
      }
    }
  }
});

law('the summary counts what is in the lists', (one) => {
  const { subjects, summary } = judgeCampaign(one);
  const counted = ({ judged }: SubjectOutcome, status: string) =>
    judged.filter(({ decision }) => decision.status === status).length;
  for (const outcome of subjects) {
    const totals = summary.totals.find(({ subject }) => subject === outcome.subject);
    expect(totals?.total).toBe(outcome.judged.length);
    for (const [status, count] of Object.entries(totals?.counts ?? {})) {
      expect(count, status).toBe(counted(outcome, status));
    }
    const all = Object.values(totals?.counts ?? {}).reduce((a, b) => a + b, 0);
    expect(all).toBe(outcome.judged.length);
  }
  const people = summary.units.reduce((sum, unit) => sum + unit.individuals, 0);
  expect(people).toBe(one.entry.individuals.nominees.length);
});
