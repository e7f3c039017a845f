/** Campaigns and entries that nobody thought of, as an office might still write them. */
import fc from 'fast-check';
import type { Campaign, Question, RankingRule, Subject } from '../../src/domain/campaign';
import { CLASSIFICATION, MET, NOT_MET, TOTAL } from '../../src/domain/fact';
import type { FactDefinition } from '../../src/domain/fact';
import { FORM_PARTS } from '../../src/domain/form';
import { derivedFacts, enteredFacts, gatesOn } from './arbitrary-facts';
import {
  CLASSES,
  GROUPS,
  awardsOn,
  bases,
  classesOn,
  criteriaOn,
  criterionCode,
  groupsOf,
  limitsOn,
  marking,
  tieKeysOn,
} from './arbitrary-points';
import { day, maybeText, numbered, source, text } from './arbitrary-words';
import type { Known } from './arbitrary-words';

export { entriesOf } from './arbitrary-entry';

const questions = numbered(3, (nth): fc.Arbitrary<Question> =>
  fc.record({
    code: fc.constant(`Q${String(nth)}`),
    text,
    planWords: maybeText,
    options: fc
      .array(text, { minLength: 1, maxLength: 3 })
      // "; " between words is part of an option; "; B. " would begin the next.
      .map((texts) =>
        texts.map((each, index) => ({ code: 'ABC'[index] ?? '', text: `${each}; thêm` })),
      ),
    answer: fc.constantFrom(null, 'A'),
    source,
  }),
);

function rankingOn(figures: readonly Known[]): fc.Arbitrary<RankingRule[]> {
  const fields = figures.filter(({ kind }) => kind === 'choice').map(({ code }) => code);
  return fc.subarray<Subject>(['collective', 'individual']).chain((ranked) =>
    fc.tuple(
      ...ranked.map((subject) =>
        fc.record({
          subject: fc.constant(subject),
          within: fc.subarray(fields, { maxLength: Math.min(2, fields.length) }),
          classFirst: fc.boolean(),
        }),
      ),
    ),
  );
}

/** What there is to refer to, before the rules that refer to it. */
interface Named {
  readonly asked: readonly Question[];
  readonly entered: readonly FactDefinition[];
  readonly codes: readonly string[];
  readonly classes: readonly string[];
}

const named: fc.Arbitrary<Named> = fc.record({
  asked: questions,
  entered: enteredFacts,
  codes: fc
    .integer({ min: 1, max: 6 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => criterionCode(index + 1))),
    ),
  classes: fc.subarray(CLASSES),
});

function pointsFigures({ codes, classes }: Named): readonly Known[] {
  const number = { kind: 'number', values: [] } as const;
  const points = [...codes, TOTAL].map((code): Known => ({ code, ...number }));
  if (classes.length === 0) return points;
  return [...points, { code: CLASSIFICATION, kind: 'choice', values: classes }];
}

function rulesOn(about: Named): fc.Arbitrary<Campaign> {
  const { asked, entered, codes, classes } = about;
  const known: readonly Known[] = [...entered, ...pointsFigures(about)];
  return derivedFacts(known, codes).chain((derived) => {
    const figures = [...known, ...derived];
    return fc
      .tuple(gatesOn(figures, asked, classes), criteriaOn(codes, figures, asked))
      .chain(([gates, criteria]) => {
        const gateCodes = gates.map(({ code }) => code);
        const answers = gateCodes.map((code): Known => ({
          code,
          kind: 'choice',
          values: [MET, NOT_MET],
        }));
        const used = new Set(criteria.map(({ group }) => group));
        const groups = GROUPS.filter((group) => group !== '' && used.has(group));
        const totals = groups.map((code): Known => ({ code, kind: 'number', values: [] }));
        const all = [...figures, ...answers, ...totals];
        return awardsOn(gateCodes, all, asked).chain((awards) =>
          fc.record({
            id: text,
            name: text,
            plan: fc.record({ document: maybeText, issuer: maybeText }),
            period: fc
              .tuple(day, day, fc.boolean())
              .map(([a, b, open]) => ({ from: open ? null : a < b ? a : b, to: a < b ? b : a })),
            scaleApproval: fc.option(text),
            office: fc.record({
              parent: maybeText,
              place: maybeText,
              signerPost: maybeText,
              signer: maybeText,
              preparer: maybeText,
            }),
            questions: fc.constant(asked),
            facts: fc.constant([...entered, ...derived]),
            gates: fc.constant(gates),
            criteria: fc.constant(criteria),
            groups: groupsOf(groups),
            classes: classesOn(classes, gateCodes, asked, all),
            ranking: rankingOn(all),
            tieKeys: tieKeysOn(all, asked),
            awards: fc.constant(awards),
            limits: limitsOn(awards, all, asked),
            marking,
            bases,
            dossier: fc.array(
              fc.record({
                text,
                per: fc.constantFrom('nominee' as const, 'round' as const),
                source,
              }),
              { maxLength: 3 },
            ),
            form: fc.array(
              fc.record({ part: fc.constantFrom(...FORM_PARTS), text: maybeText, source }),
              { maxLength: 3 },
            ),
          }),
        );
      });
  });
}

export const campaigns: fc.Arbitrary<Campaign> = named.chain(rulesOn);
