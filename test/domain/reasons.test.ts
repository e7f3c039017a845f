import { describe, expect, test } from 'vitest';
import type { Campaign, Gate } from '../../src/domain/campaign';
import type { Citation } from '../../src/domain/citation';
import type { Criterion } from '../../src/domain/criterion';
import {
  campaignOf,
  fact,
  gate,
  group,
  judge,
  line,
  number,
  people,
  points,
  rank,
  rowsOf,
  scope,
  source,
} from '../support/rules';
import { said } from '../support/said';
import { table } from '../support/table';

/** All that is said of the first of those listed. */
function saidOf(parts: Partial<Campaign>, heads: string, rows: string): string {
  const campaign = campaignOf(parts);
  return said(judge(campaign, { individuals: people(campaign, heads, rows) }).judged[0]).join(', ');
}

describe('what is said of lines', () => {
  const linear = (...terms: (string | null)[]): Criterion['measure'] => ({
    kind: 'linear',
    start: points('0'),
    terms: terms.map((figure) => ({ figure, rate: number('1') })),
    from: number('0'),
    step: null,
  });
  const ratio = (target: string): Criterion['measure'] => ({
    kind: 'ratio',
    target,
    lowerIsBetter: false,
  });
  const parts = {
    facts: [...['f', 'g', 't'].map((code) => fact(code, 'number')), fact('v')],
    criteria: [
      line('1', '10'),
      line('2', '10', { figure: 'f' }),
      line('3', '10', { measure: linear('f', 'g') }),
      line('4', '10', { measure: ratio('t') }),
      line('5', '10', { onlyIf: scope('v=A') }),
      line('6', '10', { measure: rowsOf('A: 10; B: 0') }),
      line('7', '10', { figure: 'TONG', group: 'N' }),
    ],
    groups: [group('N', { counts: false })],
  };
  const awaited = 'noAward rank=1';
  test.each(
    table(`
      heads              cells                 reasons
      1 4 5 6 f g t v    8 1 5 A 1 1 1 A       rank
      // marks of the nominee's own: named as not marked
      1 4 5 6 f g t v    - 1 5 A 1 1 1 A       marksMissing criteria=1
      1 4 5 6 f g t v    8 - 5 - 1 1 1 A       marksMissing criteria=4+6
      1 4 5 6 f g t v    8 1 - A 1 1 1 A       marksMissing criteria=5
      // lines that wait for facts: the facts are named, once
      1 4 5 6 f g t v    8 1 5 A - 1 1 A       linesOpen criteria=2+3 by=f
      1 4 5 6 f g t v    8 1 5 A 1 - 1 A       linesOpen criteria=3 by=g
      1 4 5 6 f g t v    8 1 5 A 1 1 - A       linesOpen criteria=4 by=t
      1 4 5 6 f g t v    8 1 5 A 1 1 1 -       linesOpen criteria=5 by=v
      1 4 5 6 f g t v    8 1 5 A - - 1 A       linesOpen criteria=2+3 by=f+g
      1 4 5 6 f g t v    - 1 5 A 1 1 - A       marksMissing criteria=1 @office, linesOpen criteria=4 by=t
      // what is not for him is not said to be missing
      1 4 5 6 f g t v    8 1 - A 1 1 1 B       rank
      // KAD is said beside the points
      1 4 5 6 f g t v    KAD 1 5 A 1 1 1 A     notApplicableLines criteria=1
      1 4 5 6 f g t v    KAD 1 5 A KAD 1 1 A   notApplicableLines criteria=1+2
      1 4 5 6 f g t v    KAD - 5 A 1 1 1 A     marksMissing criteria=4 @office, notApplicableLines criteria=1
      1 4 5 6 f g t v    KAD KAD - KAD KAD KAD 1 B   nothingApplies
    `),
  )('$cells: $reasons', ({ heads = '', cells = '', reasons = '' }) => {
    const found = saidOf(parts, heads, `An | P | ${cells}`).split(', ');
    const wanted = reasons === 'rank' ? [] : reasons.split(', ');
    const about = found.filter((each) => !each.startsWith(awaited));
    expect(about).toEqual(wanted.map((each) => (each.includes('@') ? each : `${each} @office`)));
  });
});

describe('what is said of conditions', () => {
  const conditions = (otherwise: Gate['otherwise'], more: Partial<Gate> = {}) => ({
    facts: [fact('k'), fact('m')],
    criteria: [line('1', '100')],
    gates: [
      gate('D', 'k m', 'Không', {
        text: 'Không vi phạm',
        needed: 2,
        otherwise,
        source: { ...source, section: 'II.2' },
        ...more,
      }),
    ],
  });
  test.each(
    table(`
      effect      cells           reasons
      ineligible  90 Không Không  allConditionsMet count=1 @II.2
      ineligible  90 Có Không     gateNotMet gate=D text=Không vi phạm outcome=ineligible facts=k:Có @II.2
      ineligible  90 Có A         gateNotMet gate=D text=Không vi phạm outcome=ineligible facts=k:Có+m:A @II.2
      onHold      90 Không Có     gateNotMet gate=D text=Không vi phạm outcome=onHold facts=m:Có @II.2
      review      90 Có Không     gateNotMet gate=D text=Không vi phạm outcome=review facts=k:Có @II.2
      ineligible  90 - Không      factMissing gate=D text=Không vi phạm fact=k @II.2
      ineligible  90 - -          factMissing gate=D text=Không vi phạm fact=k / m @II.2
      onHold      90 KAD KAD      none
      noted       90 Có Có        none
      noted       90 - -          none
      // a condition that fails is said although the marks are missing too
      ineligible  - Có Không      gateNotMet gate=D text=Không vi phạm outcome=ineligible facts=k:Có @II.2, marksMissing criteria=1 @office
    `),
  )('$effect, $cells: $reasons', ({ effect, cells = '', reasons = '' }) => {
    const outcome = { effect } as Gate['otherwise'];
    const found = saidOf(conditions(outcome), '1 k m', `An | P | ${cells}`)
      .split(', ')
      .filter((each) => !each.startsWith('noAward'));
    expect(found.join(', ')).toBe(reasons === 'none' ? '' : reasons);
  });

  test.each(
    table(`
      mark  reasons
      69.9  none
      // exactly at the cap nothing is lost, and the cap is said all the same
      70    totalCapped gate=D text=Không vi phạm at=70 @II.2
      95    totalCapped gate=D text=Không vi phạm at=70 @II.2
    `),
  )('a total capped at 70: $mark', ({ mark = '', reasons = '' }) => {
    const capped = conditions({ effect: 'totalCapped', at: points('70') });
    const found = saidOf(capped, '1 k m', `An | P | ${mark} Có Có`).split(', ').slice(1);
    expect(found.join(', ') || 'none').toBe(reasons);
  });

  test('conditions that are met are counted, and each source is cited once', () => {
    const campaign = conditions({ effect: 'ineligible' });
    const decree: Citation = { document: 'Nghị định 152', section: 'Điều 4', origin: 'law' };
    const second = gate('E', 'k', 'Không', { source: decree });
    const third = gate('G', 'k', 'Không', { source: decree });
    const noted = gate('F', 'k', 'Không', { otherwise: { effect: 'noted' } });
    const gates = [...campaign.gates, second, third, noted];
    expect(saidOf({ ...campaign, gates }, '1 k m', 'An | P | 90 Không Không')).toContain(
      'allConditionsMet count=3 alsoFrom=Nghị định 152:Điều 4:law @II.2',
    );
  });
});

describe('what is said of classes', () => {
  const of = (cells: string, gates: readonly Gate[] = []) =>
    saidOf(
      {
        facts: [fact('s'), fact('v')],
        criteria: [line('1', '100')],
        gates: [
          gate('S', 's', 'Có', { text: 'Có sáng kiến', otherwise: { effect: 'noted' } }),
          ...gates,
        ],
        classes: [
          rank('Xuất sắc', '>=90', { requires: ['S'], source: { ...source, section: 'IV.1' } }),
          rank('Giỏi', '>=80', { onlyIf: scope('v=Lãnh đạo'), requires: ['S'] }),
          rank('Tốt', '>=70', { source: { ...source, section: 'IV.2' } }),
        ],
      },
      '1 s v',
      `An | P | ${cells}`,
    )
      .split(', ')
      .filter((each) => !each.startsWith('noAward'))
      .join(', ');
  const missed = 'classMissed name=Xuất sắc conditions=Có sáng kiến @IV.1';

  test('the class with the points, and every better one that only a condition withholds', () => {
    expect(of('95 Có Nhân_viên')).toBe('classReached name=Xuất sắc points=95 @IV.1');
    expect(of('95 Không Nhân_viên')).toBe(`${missed}, classReached name=Tốt points=95 @IV.2`);
    expect(of('85 Không Nhân_viên')).toBe('classReached name=Tốt points=85 @IV.2');
    expect(of('95 Không Lãnh_đạo')).toBe(
      `${missed}, classMissed name=Giỏi conditions=Có sáng kiến @I, classReached name=Tốt points=95 @IV.2`,
    );
    // Whether Giỏi is for him is not known, and it would be withheld in any case.
    expect(of('95 Không -')).toBe(`${missed}, classReached name=Tốt points=95 @IV.2`);
    expect(of('60 Không Nhân_viên')).toBe('noClassReached points=60 @office');
  });

  test('what leaves it open, unless it is said already', () => {
    expect(of('95 - Nhân_viên')).toBe('classOpen by=Có sáng kiến @office');
    expect(of('85 Có -')).toBe('classOpen by=v @office');
    expect(of('- Có Nhân_viên')).toBe('marksMissing criteria=1 @office');
    const down = gate('H', 's', 'Có', { text: 'Hạ bậc', otherwise: { effect: 'oneClassDown' } });
    expect(of('75 - Nhân_viên', [down])).toBe('factMissing gate=H text=Hạ bậc fact=s @I');
  });

  test('of several facts only what is not known is named, and once', () => {
    const office = { text: 'Q1', options: [], planWords: '', source };
    const found = saidOf(
      {
        questions: [{ code: 'Q1', answer: 'A', ...office }],
        facts: [fact('s'), fact('v')],
        criteria: [line('1', '100')],
        gates: [gate('H', 's', 'Không', { otherwise: { effect: 'oneClassDown' } })],
        classes: [
          rank('Giỏi', '>=80', { onlyIf: scope('Q1=A; v=Lãnh đạo; s=Có') }),
          rank('Khá', '>=70', { onlyIf: scope('v=Nhân viên') }),
        ],
      },
      '1 s v',
      'An | P | 85 Có -',
    );
    expect(found).toBe('classOpen by=v @office');
  });

  test('a move is said beside the better class that was missed', () => {
    const down = gate('H', 's', 'Có', { text: 'Hạ bậc', otherwise: { effect: 'notTopClass' } });
    expect(of('95 Không Nhân_viên', [down])).toContain(missed);
    const forced = gate('H', 's', 'Có', { otherwise: { effect: 'classIs', name: 'Tốt' } });
    expect(of('95 Không Nhân_viên', [forced])).toBe('classChanged gate=H text=H from=- to=Tốt @I');
  });
});
