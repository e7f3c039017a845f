/** Laws that hold for any entry of a campaign, whatever an office types. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Campaign } from '../../src/domain/campaign';
import { rubricOf } from '../../src/domain/criterion';
import type { Entrants, Entry, Mark } from '../../src/domain/entry';
import { judgeCampaign } from '../../src/domain/judge';
import type { Outcome } from '../../src/domain/judge';
import type { Points } from '../../src/domain/points';
import { anGiang2026 } from '../../src/templates/an-giang-2026';

const UNITS = ['Văn phòng', 'Thanh tra', 'Phòng Kế hoạch'];

const campaigns: fc.Arbitrary<Campaign> = fc
  .record({
    answers: fc.tuple(
      fc.constantFrom('A', 'B'),
      fc.constantFrom('A', 'B'),
      fc.constantFrom('A', 'B'),
    ),
    quota: fc.nat(4),
    lower: fc.oneof(fc.nat(3), fc.constant('awaiting' as const)),
  })
  .map(({ answers, quota, lower }) => ({
    ...anGiang2026,
    questions: anGiang2026.questions.map((question, index) => ({
      ...question,
      answer: answers[index] ?? question.answer,
    })),
    awards: anGiang2026.awards.map((award) => ({
      ...award,
      quota: award.code.startsWith('GK') ? lower : quota,
    })),
  }));

/** Mostly full marks, so that ties and proposals are frequent. */
const mark: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 60, arbitrary: fc.constant(62_500 as Points) },
  {
    weight: 30,
    arbitrary: fc.integer({ min: 0, max: 25 }).map((quarters) => (quarters * 2_500) as Points),
  },
  { weight: 2, arbitrary: fc.constant('blank' as const) },
  { weight: 4, arbitrary: fc.constant('notApplicable' as const) },
);

function entrants(
  subject: 'individual' | 'collective',
  people: readonly string[],
): fc.Arbitrary<Entrants> {
  const facts = anGiang2026.facts.filter(({ appliesTo }) => appliesTo.includes(subject));
  const values = facts.map(({ values: [first = '', ...others] }) =>
    fc.array(
      fc.oneof(
        { weight: 30, arbitrary: fc.constant<string | null>(first) },
        { weight: 1, arbitrary: fc.constantFrom<string | null>(...others, null) },
      ),
      { minLength: people.length, maxLength: people.length },
    ),
  );
  const column = fc.array(mark, { minLength: people.length, maxLength: people.length });
  return fc
    .tuple(fc.tuple(...values), fc.tuple(...anGiang2026.criteria.map(() => column)))
    .map(([factColumns, markColumns]) => ({
      nominees: people.map((unit, index) => ({
        id: `${subject}-${String(index)}`,
        name: subject === 'collective' ? unit : `Người ${String(index)}`,
        unit,
        post: '',
        document: '',
      })),
      facts: new Map(facts.map(({ code }, index) => [code, factColumns[index] ?? []])),
      marks: new Map(
        anGiang2026.criteria.map(({ code }, index) => [code, markColumns[index] ?? []]),
      ),
      ballots: null,
    }));
}

const entries: fc.Arbitrary<Entry> = fc
  .array(fc.constantFrom(...UNITS), { maxLength: 8 })
  .chain((units) =>
    fc.record({
      individuals: entrants('individual', units),
      collectives: entrants('collective', UNITS),
      registers: fc.constant(new Map()),
    }),
  );

const judge = (campaign: Campaign, entry: Entry) =>
  judgeCampaign({ campaign, entry, asOf: '2026-12-31' });
const judged = (outcome: Outcome) => outcome.subjects.flatMap((subject) => subject.judged);

function reversed({ nominees, facts, marks }: Entrants): Entrants {
  return {
    ballots: null,
    nominees: nominees.toReversed(),
    facts: new Map([...facts].map(([code, column]) => [code, column.toReversed()])),
    marks: new Map([...marks].map(([code, column]) => [code, column.toReversed()])),
  };
}

function verdicts(outcome: Outcome) {
  return judged(outcome)
    .map(({ nominee, verdict, rank, decision, card }) => [
      nominee.id,
      verdict,
      rank,
      decision.status,
      decision.award?.code,
      card.total,
    ])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const check = (law: (campaign: Campaign, entry: Entry) => void) => {
  fc.assert(fc.property(campaigns, entries, law), { numRuns: 150 });
};

describe('whatever is entered', () => {
  test('the order of rows decides nothing', () => {
    check((campaign, entry) => {
      const other = {
        individuals: reversed(entry.individuals),
        collectives: reversed(entry.collectives),
        registers: entry.registers,
      };
      expect(verdicts(judge(campaign, other))).toEqual(verdicts(judge(campaign, entry)));
    });
  });

  test('only the eligible are ranked, and only the ranked are proposed or tied', () => {
    check((campaign, entry) => {
      for (const { verdict, rank, decision } of judged(judge(campaign, entry))) {
        expect(rank !== null).toBe(verdict === 'eligible');
        if (['proposed', 'tiedAtCutLine'].includes(decision.status)) expect(rank).not.toBeNull();
      }
    });
  });

  test('every decision has a reason, and every reason names its source', () => {
    check((campaign, entry) => {
      for (const { decision } of judged(judge(campaign, entry))) {
        expect(decision.reasons.length).toBeGreaterThan(0);
        for (const { source } of decision.reasons) {
          expect(source.document !== '' || source.origin === 'office').toBe(true);
        }
      }
    });
  });

  test('groups add up to the total, unless a whole group was dropped', () => {
    check((campaign, entry) => {
      for (const { card } of judged(judge(campaign, entry))) {
        if (card.total === null || card.groups.includes('dropped')) continue;
        const sum = card.groups.reduce<number>((all, points) => all + Number(points), 0);
        expect(card.total).toBe(sum);
      }
    });
  });

  test('nobody has more than the rubric gives, and a blank is never counted as zero', () => {
    check((campaign, entry) => {
      const { criteria } = rubricOf(campaign, 'individual');
      judge(campaign, entry).subjects.forEach(({ judged: list, entrants: entered }) => {
        for (const { card, index } of list) {
          const marks = criteria.map(({ code }) => entered.marks.get(code)?.[index]);
          if (marks.includes('blank')) expect(card.total).toBeNull();
          else if (card.total !== null) expect(card.total).toBeLessThanOrEqual(1_000_000);
        }
      });
    });
  });

  test('the same question has the same answer', () => {
    check((campaign, entry) => {
      expect(judge(campaign, entry)).toEqual(judge(campaign, entry));
    });
  });
});
