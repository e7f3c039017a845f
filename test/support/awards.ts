/** Awards given to people who are written in one line: "An 95 P1 A" is name, points, unit, fact v. */
import type { Award } from '../../src/domain/award';
import type { AwardResult } from '../../src/domain/awards';
import type { Campaign } from '../../src/domain/campaign';
import type { SubjectOutcome } from '../../src/domain/judge';
import { campaignOf, fact, judge, line, people } from './rules';

export function outcomeOf(
  awards: readonly Award[],
  who: string,
  more: Partial<Campaign> = {},
): SubjectOutcome {
  const campaign = campaignOf({
    facts: [fact('v')],
    criteria: [line('1', '100')],
    awards,
    ...more,
  });
  const rows = who.split(', ').map((each) => {
    const [id = '', mark = '', unit = 'P', role = '-'] = each.split(' ');
    return `${id} | ${unit} | ${mark} ${role.replaceAll(' ', '_')}`;
  });
  return judge(campaign, { individuals: people(campaign, '1 v', rows.join('\n')) });
}

export const names = (list: readonly { id: string }[]) =>
  list
    .map(({ id }) => id)
    .toSorted()
    .join(' ') || '-';
const beyond = (result: AwardResult | undefined) =>
  names((result?.beyond ?? []).map(({ contender }) => contender));
export const shape = (result: AwardResult | undefined) => ({
  proposed: names(result?.proposed ?? []),
  tied: names(result?.tied ?? []),
  places: String(result?.tiedPlaces),
  beyond: beyond(result),
  empty: String(result?.empty),
});
