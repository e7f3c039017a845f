import { describe, expect, test } from 'vitest';
import { issueLog } from '../../src/workbook/issues';
import { reportHardlyShares, shareFigures } from '../../src/workbook/share-figures';
import {
  award,
  campaignOf,
  gate,
  given,
  limit,
  line,
  number,
  rowsOf,
  test_,
} from '../support/rules';
import { table } from '../support/table';

describe('a figure that is compared with shares alone is a share', () => {
  test.each(
    table(`
      limits                    share
      >=0.7                     yes
      >=70% <=100%              yes
      >=0.7 >=0                 yes
      // 1 may be one initiative as well as 100 %
      >=1                       no
      >=0                       no
      >=70                      no
      >=0.5 <=10                no
      >=-0.5                    no
      Có|Không                  no
      >=2026-07-01              no
    `),
  )('$limits: $share', ({ limits = '', share }) => {
    const found = shareFigures(
      campaignOf({ gates: [gate('D', 'f', 'x', { accepts: test_(limits) })] }),
    );
    expect([...found]).toEqual(share === 'yes' ? ['f'] : []);
  });

  test('wherever it is compared, and one other limit is enough to say no', () => {
    const half = { share: number('1/2'), rounding: 'up' } as const;
    const of = (figure: string, limits: string) =>
      ({ ...half, base: { of: 'figure', figure, test: test_(limits) } }) as const;
    const campaign = campaignOf({
      gates: [gate('D', 'both', 'x', { accepts: test_('>=0.5') })],
      criteria: [
        line('own', '10', { measure: rowsOf('>=0.9: 10; <0.9: 0') }),
        line('1', '10', { figure: 'both', measure: rowsOf('>=9: 10; <9: 0') }),
        line('2', '10', { figure: 'table', measure: rowsOf('>=0.9: 10; <0.9: 0') }),
      ],
      awards: [award('BK', of('quota', '>=0.8'))],
      limits: [limit('BK', of('limit', '>=0.8'))],
    });
    expect([...shareFigures(campaign)].toSorted()).toEqual(['limit', 'own', 'quota', 'table']);
  });
});

test.each(
  table(`
    typed  warned
    0.699  -
    1      -
    1.2    -
    2      -
    2.01   A7 2.01
    69.9   A7 69.9
    KAD    -
    -      -
    -50    -
  `),
)('$typed in the column of a share', ({ typed = '', warned }) => {
  const log = issueLog();
  reportHardlyShares({ sheet: 'CN', column: 0, heading: 'Tỷ lệ' }, [6], [given(typed)], log);
  const said = log.issues.map((issue) => {
    expect(issue).toMatchObject({ code: 'percentSignMissing', severity: 'warns', column: 'Tỷ lệ' });
    return `${issue.at.cell} ${typed}`;
  });
  expect(said.join() || '-').toBe(warned);
});
