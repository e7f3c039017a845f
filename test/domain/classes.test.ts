import { describe, expect, test } from 'vitest';
import type { Gate } from '../../src/domain/campaign';
import { campaignOf, fact, gate, judge, line, people, rank, scope } from '../support/rules';
import { table } from '../support/table';

const noted = { otherwise: { effect: 'noted' } } as const;
const effect = (code: string, otherwise: Gate['otherwise']) =>
  gate(code, code.toLowerCase(), 'Không', { otherwise });

/** Xuất sắc from 90 with an initiative, Tốt from 70 (leaders from 80), Đạt from 50. */
const campaign = campaignOf({
  facts: ['s', 'v', 'n', 'f', 'g', 't', 'd', 'e'].map((code) => fact(code)),
  criteria: [line('1', '100')],
  gates: [
    gate('S', 's', 'Có', noted),
    effect('N', { effect: 'noClass' }),
    effect('F', { effect: 'classIs', name: 'Đạt' }),
    effect('G', { effect: 'classIs', name: 'Không đạt' }),
    effect('T', { effect: 'notTopClass' }),
    effect('D', { effect: 'oneClassDown' }),
    effect('E', { effect: 'oneClassDown' }),
  ],
  classes: [
    rank('Xuất sắc', '>=90', { requires: ['S'] }),
    rank('Tốt', '>=80', { onlyIf: scope('v=Lãnh đạo') }),
    rank('Tốt', '>=70', { onlyIf: scope('v=Nhân viên') }),
    rank('Đạt', '>=50'),
    rank('Không đạt', '<50'),
  ],
});

function classOf(mark: string, facts: string) {
  const individuals = people(campaign, '1 s v n f g t d e', `An | P | ${mark} ${facts}`);
  return judge(campaign, { individuals }).judged[0];
}

describe('classes by points and conditions', () => {
  test.each(
    table(`
      mark   facts                                                     class
      90     Có Nhân_viên Không Không Không Không Không Không          Xuất sắc
      89.99  Có Nhân_viên Không Không Không Không Không Không          Tốt
      // without an initiative 95 falls to the next class
      95     Không Nhân_viên Không Không Không Không Không Không       Tốt
      // an open condition leaves the class open, unless the points do not reach it
      95     - Nhân_viên Không Không Không Không Không Không           -
      85     - Nhân_viên Không Không Không Không Không Không           Tốt
      // other thresholds for leaders
      75     Có Nhân_viên Không Không Không Không Không Không          Tốt
      75     Có Lãnh_đạo Không Không Không Không Không Không           Đạt
      75     Có - Không Không Không Không Không Không                  -
      49.99  Có Nhân_viên Không Không Không Không Không Không          Không đạt
      -      Có Nhân_viên Không Không Không Không Không Không          -
      // withheld, whatever the points
      95     Có Nhân_viên Có Không Không Không Không Không             -
      // forced: of several the worst
      95     Có Nhân_viên Không Có Không Không Không Không             Đạt
      95     Có Nhân_viên Không Có Có Không Không Không                Không đạt
      // a forced class needs no points
      -      Có Nhân_viên Không Có Không Không Không Không             Đạt
      // barred from the top only
      95     Có Nhân_viên Không Không Không Có Không Không             Tốt
      85     Có Nhân_viên Không Không Không Có Không Không             Tốt
      // one class down for each condition
      95     Có Nhân_viên Không Không Không Không Có Không             Tốt
      95     Có Nhân_viên Không Không Không Không Có Có                Đạt
      95     Có Nhân_viên Không Không Không Có Có Không                Đạt
      // never below the last
      40     Có Nhân_viên Không Không Không Không Có Có                Không đạt
      // an open one leaves the class open
      95     Có Nhân_viên Không Không Không Không - Không              -
    `),
  )('$mark, $facts: $class', ({ mark = '', facts = '', class: expected }) => {
    expect(classOf(mark, facts)?.classification ?? '-').toBe(expected);
  });

  test('a class that is open leaves the verdict undetermined, one that is withheld does not', () => {
    expect(classOf('95', '- Nhân_viên Không Không Không Không Không Không')?.verdict).toBe(
      'undetermined',
    );
    expect(classOf('95', 'Có Nhân_viên Có Không Không Không Không Không')?.verdict).toBe(
      'eligible',
    );
  });

  test('what changed the class is said with its source', () => {
    const reasons = (facts: string) => classOf('95', facts)?.decision.reasons ?? [];
    expect(reasons('Có Nhân_viên Không Không Không Không Có Không')).toContainEqual(
      expect.objectContaining({ code: 'classChanged', gate: 'D', from: 'Xuất sắc', to: 'Tốt' }),
    );
    expect(reasons('Có Nhân_viên Không Có Không Không Không Không')).toContainEqual(
      expect.objectContaining({ code: 'classChanged', gate: 'F', from: null, to: 'Đạt' }),
    );
    expect(reasons('Có Nhân_viên Có Không Không Không Không Không')).toContainEqual(
      expect.objectContaining({ code: 'classChanged', gate: 'N', from: null, to: null }),
    );
    expect(reasons('Có Nhân_viên Không Không Không Không Không Không')).toContainEqual(
      expect.objectContaining({ code: 'classReached', name: 'Xuất sắc' }),
    );
  });

  test('points that reach no class are said so', () => {
    const few = campaignOf({ criteria: [line('1', '100')], classes: [rank('Đạt', '>=50')] });
    const [judged] = judge(few, { individuals: people(few, '1', 'An | P | 49') }).judged;
    expect(judged?.classification).toBeNull();
    expect(judged?.verdict).toBe('eligible');
    expect(judged?.decision.reasons).toContainEqual(
      expect.objectContaining({ code: 'noClassReached' }),
    );
  });

  test('classes of the other subject are none of his', () => {
    const other = campaignOf({
      criteria: [line('1', '100')],
      classes: [rank('Đạt', '>=50', { appliesTo: ['collective'] })],
    });
    const [judged] = judge(other, { individuals: people(other, '1', 'An | P | 60') }).judged;
    expect(judged?.classification).toBeNull();
    expect(judged?.verdict).toBe('eligible');
  });
});
