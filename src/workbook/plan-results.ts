/** From an outcome to the result sheets, in the order of the law: higher award, collectives first. */
import type { Issue } from '../domain/issue';
import type { Outcome } from '../domain/judge';
import type { Catalog } from '../i18n/catalog';
import type { EntryPlaces } from './parse-workbook';
import { planHeld } from './plan-held';
import { planNominations } from './plan-nominations';
import { planRanking } from './plan-ranking';
import { planSummary } from './plan-summary';
import type { WritePlan } from './write-plan';

export function planResults(
  results: {
    outcome: Outcome;
    issues: readonly Issue[];
    fingerprint: string;
    places: EntryPlaces;
  },
  words: Catalog,
): WritePlan {
  const { outcome, issues, fingerprint, places } = results;
  const context = { outcome, fingerprint, words };
  const taking = outcome.subjects.filter(({ judged }) => judged.length > 0);
  const order = outcome.campaign.awards.map(({ code }) => code);
  const nominations = taking
    .flatMap((subject) => subject.awards.map((result) => ({ subject, result })))
    .toSorted((a, b) => order.indexOf(a.result.award.code) - order.indexOf(b.result.award.code));
  const held = planHeld(context, places);
  const read = [places.collective, places.individual].flatMap((place) =>
    place && !place.protected ? [place.sheetId] : [],
  );
  return {
    sheets: [
      planSummary(context, issues),
      ...taking.map((subject) => planRanking(subject, context)),
      ...nominations.map(({ subject, result }) => planNominations(subject, result, context)),
      held.sheet,
    ],
    lists: held.lists,
    highlights: held.highlights,
    highlightedSheets: read,
    retired: words.sheets.retired,
    show: 'summary',
  };
}
