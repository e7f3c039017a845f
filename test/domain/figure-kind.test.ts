import { expect, test } from 'vitest';
import { kindOf, labelOf } from '../../src/domain/figure-kind';
import { campaignOf, fact, gate, group, line } from '../support/rules';
import { table } from '../support/table';

const campaign = campaignOf({
  facts: [
    { ...fact('v'), label: 'Chức vụ' },
    { ...fact('n', 'number'), label: 'Số sáng kiến' },
    { ...fact('d', 'date'), label: 'Ngày nộp' },
  ],
  gates: [gate('K1', 'v', 'Có', { text: 'Không vi phạm' }), gate('K2', 'n', '>=1')],
  criteria: [line('1.1', '10', { group: 'A' }), line('2.1', '10', { group: 'B' })],
  groups: [group('A'), group('CHUNG')],
});

test.each(
  table(`
    figure   kind    label
    v        choice  Chức vụ
    n        number  Số sáng kiến
    d        date    Ngày nộp
    K1       choice  Không vi phạm
    K2       choice  K2
    1.1      number  1.1
    2.1      number  2.1
    // groups with and without a rule of their own
    A        number  A
    B        number  B
    CHUNG    number  CHUNG
    TONG     number  TONG
    XEPLOAI  choice  XEPLOAI
    // a name that nothing has
    Z        -       Z
  `),
)('$figure has values of kind $kind and is called $label', ({ figure = '', kind, label }) => {
  expect(kindOf(figure, campaign) ?? '-').toBe(kind);
  expect(labelOf(figure, campaign)).toBe(label);
});
