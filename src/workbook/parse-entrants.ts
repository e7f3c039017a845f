/** One subject as entered: its list, and the scoring sheet beside it where marks are given several times. */
import type { MarkingRules, Scorer } from '../domain/ballot';
import type { Campaign, Subject } from '../domain/campaign';
import type { Criterion } from '../domain/criterion';
import type { Entrants } from '../domain/entry';
import { cellName } from './address';
import { enteredFacts, hasBallots, markedCriteria } from './asked-columns';
import { criterionColumns } from './criterion-columns';
import type { IssueLog } from './issues';
import { reportMissingBallots } from './missing-ballots';
import { findBallots, parseBallots } from './parse-ballots';
import type { FoundBallots } from './parse-ballots';
import { findNominees, parseNominees } from './parse-nominees';
import type { NomineePlaces } from './parse-nominees';
import type { RulePlaces } from './rule-places';
import { shareFigures } from './share-figures';
import type { SheetSnapshot } from './snapshot';
import { fold, nearest, nearestIn } from './text';

export interface EntrantSheets {
  readonly subject: Subject;
  readonly list: SheetSnapshot | null;
  readonly ballots: SheetSnapshot | null;
}

export interface ParsedList {
  readonly entrants: Entrants;
  readonly places: NomineePlaces;
  readonly criteria: readonly Criterion[];
  readonly ballots: FoundBallots | null;
}

/** `units` are the collectives by code and name; `null` where there is no list of them. */
export function parseList(
  { subject, list, ballots: sheet }: EntrantSheets,
  campaign: Campaign,
  units: ReadonlyMap<string, string> | null,
  log: IssueLog,
): ParsedList | null {
  if (!list) return null;
  const criteria = markedCriteria(campaign, subject);
  const ballots = sheet && findBallots(sheet, criteria, campaign.marking, log);
  const isWithout = !sheet && lacksMarks(list, subject, campaign, criteria);
  if (isWithout)
    log.blocks({ sheet: list.name, cell: '' }, { code: 'ballotSheetMissing', subject });
  const elsewhere = isWithout ? criteria : (ballots?.columns.map((each) => each.criterion) ?? []);
  const parsed = parseNominees(
    list,
    {
      subject,
      criteria,
      facts: enteredFacts(campaign, subject),
      questions: campaign.questions,
      shares: shareFigures(campaign),
      elsewhere: new Map(elsewhere.map(({ code }) => [code, sheet?.name ?? ''])),
      unitNamed: (text) => (units ? (units.get(fold(text)) ?? null) : text || null),
      nearestUnit: nearestIn([...new Set(units?.values() ?? [])]),
    },
    log,
  );
  return parsed && { ...parsed, criteria, ballots };
}

/** Several scorers, and not one column for a mark: what is missing is the sheet for all of them. */
function lacksMarks(
  list: SheetSnapshot,
  subject: Subject,
  campaign: Campaign,
  criteria: readonly Criterion[],
): boolean {
  const table = findNominees(list, subject);
  if (!hasBallots(campaign) || criteria.length === 0 || !table) return false;
  return criteria.every((each) => criterionColumns(table, each, criteria).length === 0);
}

/** The list with its ballots, when the units of the scorers are known. */
export function withBallots(
  { entrants, ballots: found, criteria, places }: ParsedList,
  { marking, questions }: Campaign,
  log: IssueLog,
): Entrants {
  if (!found) return entrants;
  const ballots = parseBallots(found, entrants, marking, log);
  const whole = { ...entrants, ballots };
  const placeOf = (nominee: number) => ({
    sheet: places.sheetName,
    cell: cellName(places.rows[nominee] ?? 0, places.nameColumn),
  });
  reportMissingBallots(whole, { marking, criteria, questions }, placeOf, log);
  return whole;
}

/**
 * Scorers with their units as the list of collectives names them, so that nobody marks the own
 * unit under another spelling. A unit from outside is no mistake; one that is nearly known may be.
 */
export function scorersIn(
  { scorers, ...marking }: MarkingRules,
  units: ReadonlyMap<string, string> | null,
  places: RulePlaces,
  log: IssueLog,
): MarkingRules {
  const named = scorers.map((scorer): Scorer => {
    const unit = units?.get(fold(scorer.unit));
    if (unit !== undefined) return { ...scorer, unit };
    const near = scorer.unit === '' ? null : nearest(scorer.unit, [...(units?.values() ?? [])]);
    if (near !== null) {
      const at = places.cellOf('scorer', scorer.code, 'scorerUnit');
      const { name, unit: got } = scorer;
      log.warns(at, { code: 'unitUnknown', name, got, nearest: near });
    }
    return scorer;
  });
  return { ...marking, scorers: named };
}
