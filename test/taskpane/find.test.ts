/** Looking somebody up in the results, as people type in a hurry. */
import { expect, test } from 'vitest';
import { nomineeView } from '../../src/app/results-view';
import { found } from '../../src/taskpane/results/find';
import { award, campaignOf, judge, line, people } from '../support/rules';
import { table } from '../support/table';

const campaign = campaignOf({ criteria: [line('1', '100')], awards: [award('GK', 2)] });
const { judged } = judge(campaign, {
  individuals: people(
    campaign,
    '1',
    `Nguyễn Đức An | Văn phòng | 95
     Trần Thị Ánh | Phòng Nội vụ | 90
     Lê Văn Đạt | Phòng Nội vụ | 80
     Phạm An Bình | Thanh tra | -`,
  ),
});
const nominees = judged.map(nomineeView);
const names = (text: string, status: Parameters<typeof found>[1]['status'] = null) =>
  found(nominees, { text, status })
    .map(({ name }) => name)
    .join(', ') || 'nobody';

test.each(
  table(`
    typed            found
    đạt              Lê Văn Đạt
    dat              Lê Văn Đạt
    ĐẠT              Lê Văn Đạt
    noi vu           Trần Thị Ánh, Lê Văn Đạt
    vu anh           Trần Thị Ánh
    an nguyen        Nguyễn Đức An
    thanh tra an     Phạm An Bình
    khánh            nobody
  `),
)('“$typed”: $found', ({ typed = '', found: expected }) => {
  expect(names(typed)).toBe(expected);
});

test('nothing typed: everybody, in the order that was given', () => {
  expect(found(nominees, { text: '  ', status: null })).toBe(nominees);
});

test('by how they stand, and by a word as well', () => {
  expect(names('', 'proposed')).toBe('Nguyễn Đức An, Trần Thị Ánh');
  expect(names('noi vu', 'proposed')).toBe('Trần Thị Ánh');
  expect(names('', 'incomplete')).toBe('Phạm An Bình');
  expect(names('', 'onHold')).toBe('nobody');
});
