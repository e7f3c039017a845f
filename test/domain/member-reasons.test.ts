import { expect, test } from 'vitest';
import type { Gate } from '../../src/domain/campaign';
import { campaignOf, fact, gate, judge, line, people, source } from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

const GATE = gate('M', 'k', 'Không', {
  text: 'Không ai vi phạm',
  appliesTo: ['collective'],
  over: 'members',
  source: { ...source, section: 'II.3' },
});

/** What is said of Phòng 1, whose people are given as "An Có, Bình -", with documents. */
function saidOfUnit(who: string, effect = 'ineligible', documents: readonly string[] = []): string {
  const campaign = campaignOf({
    facts: [{ ...fact('k'), label: 'Kỷ luật' }],
    criteria: [line('1', '100', { appliesTo: ['collective'] })],
    gates: [{ ...GATE, otherwise: { effect } as Gate['otherwise'] }],
  });
  const rows = who === '' ? [] : who.split(', ').map((each) => each.split(' '));
  const list = people(campaign, 'k', rows.map(([id, k]) => `${id} | Phòng 1 | ${k}`).join('\n'));
  const individuals = {
    ...list,
    nominees: list.nominees.map((nominee, index) => ({
      ...nominee,
      document: documents[index] ?? '',
    })),
  };
  const collectives = people(campaign, '1', 'Phòng_1 | Phòng 1 | 90');
  const [judged] = judge(campaign, { individuals, collectives }, 'collective').judged;
  return said(judged)
    .filter((each) => !each.startsWith('noAward'))
    .join(', ');
}

test.each(
  table(`
    who                        reasons
    An Không, Bình KAD         allConditionsMet count=1 @II.3
    An Có, Bình Không          memberBars gate=M text=Không ai vi phạm outcome=ineligible members=An:Kỷ luật:Có @II.3
    An Có, Bình A, Chi -       memberBars gate=M text=Không ai vi phạm outcome=ineligible members=An:Kỷ luật:Có+Bình:Kỷ luật:A @II.3
    An -, Bình Không, Chi -    memberFactMissing gate=M text=Không ai vi phạm fact=Kỷ luật members=An+Chi @II.3
  `),
)('people $who: $reasons', ({ who = '', reasons = '' }) => {
  expect(saidOfUnit(who)).toBe(reasons);
});

test('whose document it is stands beside the name, and what follows is the condition’s', () => {
  expect(saidOfUnit('An Không, Bình Có', 'onHold', ['', 'QĐ 12'])).toBe(
    'memberBars gate=M text=Không ai vi phạm outcome=onHold members=Bình:Kỷ luật:Có:QĐ 12 @II.3',
  );
  expect(saidOfUnit('An Có', 'review')).toContain('outcome=review');
});

test('of several facts the one that bars is named', () => {
  const campaign = campaignOf({
    facts: [fact('k'), fact('m')],
    criteria: [line('1', '100', { appliesTo: ['collective'] })],
    gates: [{ ...GATE, facts: ['k', 'm'], needed: 2 }],
  });
  const individuals = people(
    campaign,
    'k m',
    'An | P | Không Có\nBình | P | KAD A\nChi | P | B KAD',
  );
  const collectives = people(campaign, '1', 'P | P | 90');
  const [judged] = judge(campaign, { individuals, collectives }, 'collective').judged;
  expect(said(judged)[0]).toContain('members=An:m:Có+Bình:m:A+Chi:k:B');
});

test('a unit without people listed is told so', () => {
  expect(saidOfUnit('')).toBe('noMembersListed gate=M text=Không ai vi phạm @II.3');
});
