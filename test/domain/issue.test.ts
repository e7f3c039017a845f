import { expect, test } from 'vitest';
import { isBlocking } from '../../src/domain/issue';
import type { Issue, Severity } from '../../src/domain/issue';
import { table } from '../support/table';

test.each(
  table(`
    issues         stops
    -              no
    warns          no
    warns warns    no
    blocks         yes
    warns blocks   yes
    blocks warns   yes
    blocks blocks  yes
  `),
)('$issues: does it stop the scoring? $stops', ({ issues = '', stops }) => {
  const list = issues === '-' ? [] : issues.split(' ');
  const found = list.map((severity): Issue => ({
    code: 'noAwards',
    at: { sheet: 'Thiết lập', cell: '' },
    severity: severity as Severity,
  }));
  expect(isBlocking(found)).toBe(stops === 'yes');
});
