/** From an outcome to the result sheets, in the order of the law: higher award, collectives first. */
import type { Issue } from '../../domain/issue';
import type { Outcome } from '../../domain/judge';
import type { Catalog } from '../../i18n/catalog';
import { planCouncil } from '../council/plan-council';
import type { FilledCouncil } from '../council/plan-council';
import { dossierCases } from '../dossier/dossier-cases';
import type { ParsedDossier } from '../dossier/parse-dossier';
import { planDossier } from '../dossier/plan-dossier';
import type { EntryPlaces, InputSheet } from '../parse-workbook';
import { planDetail } from './detail';
import { withBanner } from './document';
import { planHeld } from './held';
import { STATUS_ROW } from './listing';
import { planMinutes } from './minutes';
import { planNominations } from './nominations';
import { openCases, planOpen } from './open';
import { planOutline } from './outline';
import type { Nomination } from './outline';
import { planRanking } from './ranking';
import { planSubmission } from './submission';
import { planSummary } from './summary';
import { planReasons } from './why';
import type { WritePlan } from '../write-plan';

export function planResults(
  results: {
    outcome: Outcome;
    issues: readonly Issue[];
    fingerprint: string;
    places: EntryPlaces;
    /** The input sheets as they were read. */
    inputs: readonly InputSheet[];
    council: FilledCouncil;
    dossier: ParsedDossier;
    /** Results that were sealed are set aside rather than refused. */
    keepSealed: boolean;
  },
  words: Catalog,
): WritePlan {
  const { outcome, issues, fingerprint, places, inputs, council, dossier } = results;
  const context = { outcome, fingerprint, words };
  const taking = outcome.subjects.filter(({ judged }) => judged.length > 0);
  const order = outcome.campaign.awards.map(({ code }) => code);
  const nominations = taking
    .flatMap((subject) => subject.awards.map((result): Nomination => ({ subject, result })))
    .toSorted((a, b) => order.indexOf(a.result.award.code) - order.indexOf(b.result.award.code));
  const open = openCases(nominations);
  const cases = dossierCases(nominations, outcome.campaign, dossier, words.sheets);
  const ticked = planDossier(cases, dossier, context);
  const summary = planSummary(context, { issues, places, inputs, cases });
  const held = planHeld(context, places);
  const reasons = planReasons(context);
  const read = [places.collective, places.individual].flatMap((place) =>
    place && !place.protected ? [place.sheetId] : [],
  );
  return {
    sheets: [
      summary.sheet,
      ...nominations.map(({ subject, result }) => planNominations(subject, result, context)),
      planOutline(nominations, context),
      ...taking.map((subject) => planRanking(subject, context)),
      held.sheet,
      planOpen(open, context),
      withBanner(planCouncil(nominations, council, context), STATUS_ROW + 1),
      ...(ticked ? [withBanner(ticked, STATUS_ROW + 1)] : []),
      ...(reasons ? [reasons] : []),
      ...taking.map((subject) => planDetail(subject, context)),
      planSubmission({ nominations, open, cases }, context),
      planMinutes({ nominations, open }, context),
    ],
    lists: [...held.lists, ...summary.lists],
    highlights: held.highlights,
    highlightedSheets: read,
    asideSuffix: results.keepSealed ? words.seal.asideSuffix : null,
    retired: words.sheets.retired,
    isPart: false,
    show: 'summary',
  };
}
