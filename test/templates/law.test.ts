/** The dates of the law: its first and last day in force, and what follows it. */
import { expect, test } from 'vitest';
import { isInForce } from '../../src/domain/legal-basis';
import { decree152, decree98, emulationLaw } from '../../src/templates/law';
import { templates } from '../../src/templates';
import { table } from '../support/table';

const bases = { 'NĐ 152/2025': decree152, 'NĐ 98/2023': decree98, 'Luật 06/2022': emulationLaw };

test.each(
  table(`
    document      day         inForce
    NĐ 152/2025   2025-06-30  không
    NĐ 152/2025   2025-07-01  có
    NĐ 152/2025   2027-02-28  có
    NĐ 152/2025   2027-03-01  không
    NĐ 98/2023    2025-06-30  có
    NĐ 98/2023    2025-07-01  không
    Luật 06/2022  2023-12-31  không
    Luật 06/2022  2024-01-01  có
  `),
)('$document on $day: $inForce', ({ document, day = '', inForce }) => {
  expect(isInForce(bases[document as keyof typeof bases], day)).toBe(inForce === 'có');
});

test('the repealed decree names its successor', () => {
  expect(decree98.replacedBy).toBe(decree152.document);
});

test.each(templates.map((campaign) => [campaign.id, campaign] as const))(
  '%s rests on the decree that its holds cite, and on the law',
  (_, { bases: own }) => {
    expect(own).toEqual(expect.arrayContaining([decree152, emulationLaw]));
  },
);
