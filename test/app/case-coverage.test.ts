/** Everything that a rubric can say is said by at least one of the cases worked out by hand. */
import { expect, test } from 'vitest';
import type { QuotaBase } from '../../src/domain/award';
import type { Campaign, GateOutcome, Scope } from '../../src/domain/campaign';
import type { Measure } from '../../src/domain/criterion';
import type { Aggregate, Derivation, FactDefinition } from '../../src/domain/fact';
import { parseCampaignWorkbook } from '../../src/workbook/parse-workbook';
import { caseFolders, readCase, readWorkbookCase, workbookCaseFolders } from '../support/case';
import { openInExcel } from '../support/excel';

type Uses = (campaign: Campaign) => boolean;
type Table = readonly (readonly [string, Uses])[];

const named = (kind: string, table: Table): Table =>
  table.map(([name, uses]) => [`${kind}: ${name}`, uses]);
const each = <T extends string>(words: readonly T[], uses: (word: T) => Uses): Table =>
  words.map((word) => [word, uses(word)]);

/** A condition of one measure of any criterion. */
const measure =
  (matches: (measure: Measure) => boolean): Uses =>
  ({ criteria }) =>
    criteria.some((criterion) => matches(criterion.measure));
const linear = (matches: (measure: Measure & { kind: 'linear' }) => boolean) =>
  measure((each) => each.kind === 'linear' && matches(each));
const table = (kind: 'oneOf' | 'compare') =>
  measure((each) => each.kind === 'table' && each.rows.some(({ test }) => test.kind === kind));
const ratio = (matches: (measure: Measure & { kind: 'ratio' }) => boolean) =>
  measure((each) => each.kind === 'ratio' && matches(each));

const MEASURES = named('measure', [
  ['points', measure(({ kind }) => kind === 'points')],
  ['points with a step', measure((each) => each.kind === 'points' && each.step !== null)],
  ['table of labels', table('oneOf')],
  ['table of ranges', table('compare')],
  ['deduction', linear(({ terms }) => terms.some(({ rate }) => rate.numerator < 0n))],
  ['addition', linear(({ terms }) => terms.some(({ rate }) => rate.numerator > 0n))],
  ['beyond a threshold', linear(({ from }) => from.numerator !== 0n)],
  ['whole steps', linear(({ step }) => step !== null)],
  ['ratio to a number', ratio(({ target }) => typeof target !== 'string')],
  ['ratio to a figure', ratio(({ target }) => typeof target === 'string')],
  ['ratio, lower is better', ratio(({ lowerIsBetter }) => lowerIsBetter)],
]);

const POLICIES = named(
  'not applicable',
  each(
    ['full', 'rescale', 'zero'],
    (policy) =>
      ({ criteria }) =>
        criteria.some(({ notApplicable }) => notApplicable === policy),
  ),
);

const fact =
  (matches: (fact: FactDefinition) => boolean): Uses =>
  ({ facts }) =>
    facts.some(matches);
const derived = (matches: (derivation: Derivation) => boolean) =>
  fact(({ derivation }) => matches(derivation));

const FACTS = named('fact', [
  ...each(['choice', 'number', 'date'] as const, (kind) => fact((each) => each.kind === kind)),
  ['documented values', fact(({ documented }) => documented.length > 0)],
  ...each(['entered', 'months', 'fullShare', 'unit'] as const, (how) =>
    derived((each) => each.how === how),
  ),
  ...named(
    'register',
    each(['count', 'sum', 'mean', 'max', 'min', 'only'] satisfies Aggregate[], (aggregate) =>
      derived((each) => each.how === 'register' && each.aggregate === aggregate),
    ),
  ),
  [
    'register: compared with another column',
    derived(
      (each) =>
        each.how === 'register' && each.where.some(({ test: { kind } }) => kind === 'column'),
    ),
  ],
  ...named(
    'combine',
    each(['sum', 'difference', 'quotient', 'mean', 'max', 'min'], (operation) =>
      derived((each) => each.how === 'combine' && each.operation === operation),
    ),
  ),
  ...named(
    'cohort',
    each(['mean', 'max', 'min', 'rank'], (name) =>
      derived((each) => each.how === 'cohort' && each.function === name),
    ),
  ),
  ['cohort: within', derived((each) => each.how === 'cohort' && each.within !== null)],
  ...named(
    'members',
    each(['count', 'share', 'sum', 'mean', 'max', 'min'], (aggregate) =>
      derived((each) => each.how === 'members' && each.aggregate === aggregate),
    ),
  ),
]);

const group =
  (matches: (group: Campaign['groups'][number]) => boolean): Uses =>
  ({ groups }) =>
    groups.some(matches);

const GROUPS = named('group', [
  ...each(['sum', 'best', 'mean'], (combine) => group((each) => each.combine === combine)),
  ['cut at its maximum', group(({ cut }) => cut)],
  ['with a floor', group(({ pointsMin }) => pointsMin !== null)],
  [
    'with weights',
    ({ groups, criteria }) => [...groups, ...criteria].some(({ weight }) => weight !== null),
  ],
  ['nested', group(({ parent }) => parent !== null)],
  ['outside the total', group(({ counts }) => !counts)],
]);

const gate =
  (matches: (gate: Campaign['gates'][number]) => boolean): Uses =>
  ({ gates }) =>
    gates.some(matches);
const EFFECTS = [
  'ineligible',
  'onHold',
  'review',
  'noClass',
  'classIs',
  'notTopClass',
  'oneClassDown',
  'totalCapped',
  'noted',
] as const satisfies readonly GateOutcome['effect'][];

const GATES = named('condition', [
  ...each(EFFECTS, (effect) => gate(({ otherwise }) => otherwise.effect === effect)),
  ['several needed', gate(({ needed, facts }) => needed > 1 && needed <= facts.length)],
  ['of its members', gate(({ over }) => over === 'members')],
]);

const scopesOf = (campaign: Campaign): readonly Scope[] => [
  ...[campaign.gates, campaign.criteria, campaign.classes, campaign.tieKeys, campaign.awards]
    .flat()
    .map(({ onlyIf }) => onlyIf),
  ...campaign.limits.map(({ among }) => among),
];
const scope =
  (onQuestion: boolean): Uses =>
  (campaign) =>
    scopesOf(campaign)
      .flat()
      .some(({ of }) => campaign.questions.some(({ code }) => code === of) === onQuestion);

const STANDING: Table = [
  ['scope: on a question', scope(true)],
  ['scope: on a figure', scope(false)],
  ['class: takes a condition', ({ classes }) => classes.some((each) => each.requires.length > 0)],
  [
    'class: falls through to the next one',
    ({ classes }) => classes.slice(0, -1).some((each) => each.requires.length > 0),
  ],
  ['ranking: within', ({ ranking }) => ranking.some((each) => each.within.length > 0)],
  ['ranking: class first', ({ ranking }) => ranking.some((each) => each.classFirst)],
  ...named(
    'tie key',
    each(
      ['higher', 'lower'],
      (prefer) =>
        ({ tieKeys }) =>
          tieKeys.some((key) => key.prefer === prefer),
    ),
  ),
  ['tie key: values', ({ tieKeys }) => tieKeys.some(({ prefer }) => typeof prefer === 'object')],
];

const award =
  (matches: (award: Campaign['awards'][number]) => boolean): Uses =>
  ({ awards }) =>
    awards.some(matches);
const BASES = ['listed', 'eligible', 'award', 'figure', 'quota'] satisfies QuotaBase['of'][];
const ROUNDINGS = ['down', 'up', 'nearest'] as const;

/** Every base with every rounding, in an award or in a limit. */
const PERCENTAGES: Table = BASES.flatMap((of) =>
  ROUNDINGS.map((rounding): [string, Uses] => [
    `${of}, ${rounding}`,
    ({ awards, limits }) =>
      [...awards.map(({ quota }) => quota), ...limits.map(({ amount }) => amount)].some(
        (each) => typeof each === 'object' && each.base.of === of && each.rounding === rounding,
      ),
  ]),
);

const AWARDS = named('award', [
  ['a number', award(({ quota }) => typeof quota === 'number')],
  ['unlimited', award(({ quota }) => quota === 'unlimited')],
  ['awaiting its number', award(({ quota }) => quota === 'awaiting')],
  ...named('percentage', PERCENTAGES),
  ['takes a condition', award(({ requires }) => requires.length > 0)],
  ...named(
    'ties',
    each(['council', 'all', 'none'], (ties) => award((each) => each.ties === ties)),
  ),
  ['unused places roll down', award(({ rollsDown }) => rollsDown)],
  ['together with others', award(({ exclusive }) => !exclusive)],
]);

const limit =
  (matches: (limit: Campaign['limits'][number]) => boolean): Uses =>
  ({ limits }) =>
    limits.some(matches);

const LIMITS = named('limit', [
  ...each(['atMost', 'reserved'], (kind) => limit((each) => each.kind === kind)),
  ...each(['all', 'unit'], (per) => limit((each) => each.per === per)),
  ['per figure', limit(({ per }) => per !== 'all' && per !== 'unit')],
  ['among some', limit(({ among }) => among.length > 0)],
  ['a number', limit(({ amount }) => typeof amount === 'number')],
  [
    'of the places',
    limit(({ amount }) => typeof amount === 'object' && amount.base.of === 'quota'),
  ],
]);

const MARKING = named('marking', [
  ...each(
    ['mean', 'weighted', 'trimmed', 'last', 'third'],
    (kind) =>
      ({ marking }) =>
        marking.scorers.length > 0 && marking.combine.kind === kind,
  ),
  ...named(
    'periods',
    each(
      ['mean', 'sum'],
      (combine) =>
        ({ marking }) =>
          marking.periods.length > 0 && marking.periodCombine === combine,
    ),
  ),
]);

const CONSTRUCTS: Table = [
  ...MEASURES,
  ...POLICIES,
  ...FACTS,
  ...GROUPS,
  ...GATES,
  ...STANDING,
  ...AWARDS,
  ...LIMITS,
  ...MARKING,
];

async function campaignOf(name: string): Promise<Campaign> {
  const read = await openInExcel(readWorkbookCase(name).bytes).port.read();
  const campaign = read.ok ? parseCampaignWorkbook(read.value).campaign : null;
  if (!campaign) throw new Error(`${name} cannot be read`);
  return campaign;
}

test('every construct is used by a case', async () => {
  const campaigns = [
    ...caseFolders().map((name) => readCase(name).input.campaign),
    ...(await Promise.all(workbookCaseFolders().map(campaignOf))),
  ];
  const missing = CONSTRUCTS.filter(([, uses]) => !campaigns.some(uses)).map(([name]) => name);
  expect(missing).toEqual([]);
});
