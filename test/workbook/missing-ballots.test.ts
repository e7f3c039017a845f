import { expect, test } from 'vitest';
import { ONE_MARK } from '../../src/domain/ballot';
import type { ScorerRule } from '../../src/domain/ballot';
import { issueLog } from '../../src/workbook/issues';
import { reportMissingBallots } from '../../src/workbook/missing-ballots';
import { campaignOf, columnsOf, line, number, people, points, rowsOf } from '../support/rules';
import { table } from '../support/table';

const rules: Readonly<Record<string, ScorerRule>> = {
  mean: { kind: 'mean' },
  last: { kind: 'last' },
  third: { kind: 'third', over: points('1.5') },
};

/** What is missing of An, of unit P1: three scorers, marks under 1 and 2, an answer under 3. */
function missing(rule: string, ballots: string): string {
  const campaign = campaignOf({
    criteria: [
      line('1', '10'),
      line('2', '10'),
      line('3', '10', { measure: rowsOf('Tốt: 10; Khá: 9; Kém: 0') }),
    ],
  });
  const scorer = (code: string, unit = '') => ({ code, name: code, unit, weight: number('1') });
  const scorers = [scorer('A'), scorer('B'), scorer('C'), scorer('D', 'P1')];
  const rows = ballots === '' ? [] : ballots.split(', ').map((each) => each.split(' '));
  const individuals = {
    ...people(campaign, '', 'An | P1 |'),
    ballots: {
      nominees: rows.map(() => 0),
      scorers: rows.map(([code = '']) => code),
      periods: rows.map(() => ''),
      ...columnsOf(
        campaign,
        '1 2 3',
        rows.map(([, ...cells]) => cells),
      ),
    },
  };
  const log = issueLog();
  const marking = { ...ONE_MARK, scorers, combine: rules[rule] ?? ONE_MARK.combine };
  const { criteria, questions } = campaign;
  reportMissingBallots(
    individuals,
    { marking, criteria, questions },
    () => ({ sheet: 'CN', cell: 'A5' }),
    log,
  );
  const found = log.issues.flatMap((issue) =>
    issue.code === 'ballotsMissing' ? issue.missing : [],
  );
  return found.map(({ scorer: by, criteria: of }) => [by, ...of].join(' ')).join(', ') || '-';
}

test.each(
  table(`
    rule   ballots                                missing
    mean   A 8 8 Tốt, B 8 8 Tốt, C 8 8 Tốt        -
    // D is of An's own unit and is not waited for
    mean   A 8 8 Tốt, B 8 8 Tốt                   C
    mean   A 8 - Tốt, B - - -, C 8 8 KAD          A 2, B 1 2 3
    last   C 8 8 Tốt                              -
    last   A 8 8 Tốt, B 8 8 Tốt                   C
    last   A 8 8 Tốt, C 8 8 -                     C 3
    // the third marks only what the first two differ in by more than 1,5
    third  A 8 8 Tốt, B 6.5 8 Khá                 -
    third  A 8 8 Tốt, B 6.4 8 Khá                 C 1
    third  A 8 8 Tốt, B 6.4 8 Kém                 C 1 3
    third  A 8 8 Tốt, B 6.4 8 Tốt, C - - -        C 1
    third  A 8 8 Tốt, B 6.4 8 Tốt, C 7 - -        -
    third  A 9 9 Tốt, B 5 5 Kém                   C
    third  A 8 KAD Tốt, B 8 3 -                   B 3
    third  A 8 8 Tốt                              B
  `),
)('$rule: of $ballots is missing $missing', ({ rule = '', ballots = '', missing: expected }) => {
  expect(missing(rule, ballots)).toBe(expected);
});
