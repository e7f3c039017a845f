/** Laws about where a nominee stands: what helps, and who is counted at all. */
import { expect } from 'vitest';
import { judgeCampaign } from '../../src/domain/judge';
import type { Points } from '../../src/domain/points';
import { stepOf } from './arbitrary-entry';
import { LISTS, reordered, withEntrants, withMark } from './changes';
import type { List } from './changes';
import { law, nomineeSaid, says, SUBJECT, typedMarks } from './law';
import type { OracleInput, OracleNominee } from './oracle';

const BEST_FIRST = ['proposed', 'awaitingCouncil', 'tiedAtCutLine', 'beyondQuota'];
const placeOf = ({ status }: OracleNominee) =>
  Math.max(1, BEST_FIRST.indexOf(status) < 0 ? 9 : BEST_FIRST.indexOf(status));

function higherNeverLowers(one: OracleInput): void {
  for (const { list, criterion, row, mark, id } of typedMarks(one)) {
    const higher = Math.min(criterion.pointsMax, mark + stepOf(criterion)) as Points;
    const raised = withMark(one.entry[list], criterion.code, row, higher);
    const before = nomineeSaid(one, list, id);
    const after = nomineeSaid(withEntrants(one, list, raised), list, id);
    // A better class may ask for a condition that is not known: then nothing is said.
    if (before.rank === null || after.verdict === 'undetermined') continue;
    expect(after.verdict).toBe('eligible');
    expect(placeOf(after)).toBeLessThanOrEqual(placeOf(before));
    expect(after.rank ?? Infinity).toBeLessThanOrEqual(before.rank);
  }
}

law('a higher mark never lowers anybody: plain rubrics', higherNeverLowers, { plain: true });

law(
  'nor with groups, classes, conditions, quotas, limits in each unit, and ties for the council',
  higherNeverLowers,
  { steady: true },
);

law('a nominee that is held or ineligible is never counted in any place', (one) => {
  for (const { awards, judged } of judgeCampaign(one).subjects) {
    const barred = judged
      .filter(({ verdict }) => verdict === 'onHold' || verdict === 'ineligible')
      .map(({ nominee: { id } }) => id);
    for (const { places, empty, tiedPlaces, ...result } of awards) {
      const { proposed, tied, awaiting, beyond, unfit } = result;
      const beyondIds = beyond.map(({ contender: { id } }) => id);
      const named = [proposed, tied, awaiting, unfit].flat().map(({ id }) => id);
      expect([...named, ...beyondIds].filter((id) => barred.includes(id))).toEqual([]);
      if (typeof places.count !== 'number' || result.award.ties === 'all') continue;
      expect(proposed.length + tiedPlaces + empty).toBeLessThanOrEqual(places.count);
    }
  }
});

law(
  'without those that are held or ineligible the others fare the same',
  (one) => {
    for (const list of LISTS) {
      const rows = rowsLeft(one, list);
      const counts = [...one.campaign.awards, ...one.campaign.limits].some((rule) => {
        const amount = 'quota' in rule ? rule.quota : rule.amount;
        return typeof amount === 'object' && amount.base.of === 'listed';
      });
      // A percentage of all that are listed counts them as well, in no place but in its base.
      if (counts || rows.length === one.entry[list].nominees.length) continue;
      const fewer = withEntrants(one, list, reordered(one.entry[list], rows));
      const position = LISTS.indexOf(list);
      const [before, after] = [says(one)[position], says(fewer)[position]];
      const left = rows.map((row) => one.entry[list].nominees[row]?.id);
      expect(after?.awards).toEqual(before?.awards);
      expect(after?.nominees).toEqual(before?.nominees.filter(({ id }) => left.includes(id)));
    }
  },
  { steady: true },
);

/** Rows of those that are neither held nor ineligible. */
function rowsLeft(one: OracleInput, list: List): number[] {
  const outcome = judgeCampaign(one).subjects.find(({ subject }) => subject === SUBJECT[list]);
  return (outcome?.judged ?? []).flatMap(({ verdict }, row) =>
    verdict === 'onHold' || verdict === 'ineligible' ? [] : [row],
  );
}
