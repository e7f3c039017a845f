import { describe, expect, test } from 'vitest';
import { isInForce } from '../../src/domain/legal-basis';
import { table } from '../support/table';

describe('a document is in force from its first day to its last, both of them included', () => {
  test.each(
    table(`
      from        to          day         force
      2025-01-01  2026-12-31  2026-06-15  yes
      2025-01-01  2026-12-31  2025-01-01  yes
      2025-01-01  2026-12-31  2026-12-31  yes
      2025-01-01  2026-12-31  2024-12-31  no
      2025-01-01  2026-12-31  2027-01-01  no
      // no end is known
      2025-01-01  -           2030-01-01  yes
      2025-01-01  -           2024-12-31  no
      // no beginning is known
      -           2026-12-31  1990-01-01  yes
      -           2026-12-31  2027-01-01  no
      // without dates it is taken at its word
      -           -           2026-06-15  yes
    `),
  )('from $from to $to, on $day: $force', ({ from, to, day = '', force }) => {
    const basis = {
      document: 'Nghị định 152/2025/NĐ-CP',
      title: '',
      validFrom: from === '-' || from === undefined ? null : from,
      validTo: to === '-' || to === undefined ? null : to,
      replacedBy: '',
    };
    expect(isInForce(basis, day)).toBe(force === 'yes');
  });
});
