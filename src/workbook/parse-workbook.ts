/**
 * From a snapshot to a campaign and its entry, with every issue at once. The sheets are the
 * single source of truth: nothing of the campaign is kept anywhere else.
 */
import type { Campaign, Day, Subject } from '../domain/campaign';
import { NOBODY } from '../domain/entry';
import type { Entry } from '../domain/entry';
import type { PastResult } from '../domain/history';
import type { Issue } from '../domain/issue';
import { hasBallots, needsList } from './asked-columns';
import { LISTS } from './chosen';
import { parseCouncil } from './council/parse-council';
import type { ParsedCouncil } from './council/parse-council';
import { parseDossier } from './dossier/parse-dossier';
import type { ParsedDossier } from './dossier/parse-dossier';
import { findCampaignSheets, findLists, reportMissingSheet } from './find-sheets';
import type { CampaignSheets } from './find-sheets';
import { WHOLE_WORKBOOK, issueLog } from './issues';
import type { IssueLog } from './issues';
import { findBallotSheet } from './parse-ballots';
import { parseCampaign } from './parse-campaign';
import type { ParsedCampaign } from './parse-campaign';
import { parseList, scorersIn, withBallots } from './parse-entrants';
import type { NomineePlaces } from './parse-nominees';
import { reportLostChoices } from './lost-choices';
import { findHistory } from './history/history-sheet';
import { parseHistory } from './history/parse-history';
import { findRegisters, parseRegisters, registerKey } from './parse-registers';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { fold } from './text';
import type { InputKey } from './write-plan';

export type EntryPlaces = Readonly<Record<Subject, NomineePlaces | null>>;

/** A sheet that was read, and what it is to the campaign. */
export interface InputSheet {
  readonly key: InputKey;
  readonly sheet: SheetSnapshot;
}

export interface ParsedWorkbook {
  /** `null` where there is no campaign to speak of. */
  readonly campaign: Campaign | null;
  readonly entry: Entry | null;
  readonly asOf: Day | null;
  readonly issues: readonly Issue[];
  readonly places: EntryPlaces;
  readonly council: ParsedCouncil | null;
  /** The sheet of sealed rounds; `null` where the workbook has none. */
  readonly history: SheetSnapshot | null;
  readonly dossier: ParsedDossier | null;
  readonly inputs: readonly InputSheet[];
}

const NOWHERE: EntryPlaces = { individual: null, collective: null };

/** `asOf` overrides the review date of the settings sheet. */
export function parseCampaignWorkbook(snapshot: WorkbookSnapshot, asOf?: Day): ParsedWorkbook {
  const log = issueLog();
  const sheets = findCampaignSheets(snapshot, log);
  const nothing = {
    ...{ campaign: null, entry: null, asOf: null, places: NOWHERE, council: null, dossier: null },
    history: null,
    inputs: [],
  };
  if (!sheets) return { ...nothing, issues: log.issues };
  const { settings, criteria } = sheets;
  const parsed = settings && parseCampaign({ settings, criteria }, asOf, log);
  const needed = { filled: sheets.filled, isNeeded: true };
  if (!settings) reportMissingSheet('settings', needed, log);
  if (!criteria) reportMissingSheet('criteria', needed, log);
  const rules = inputSheets({ settings, criteria });
  if (!parsed) return { ...nothing, inputs: rules, issues: log.issues };
  const history = findHistory(snapshot.sheets);
  const { asOf: day } = parsed;
  const results = history?.used && day !== null ? parseHistory(history, day, log) : null;
  const { entry, places, campaign, ...found } = parseEntry(sheets, { ...parsed, results }, log);
  reportLostChoices(snapshot, { settings, criteria, ...found.lists }, log);
  if (entry.individuals.nominees.length + entry.collectives.nominees.length === 0) {
    log.blocks(WHOLE_WORKBOOK, { code: 'noNominees' });
  }
  const council = parseCouncil(snapshot, { campaign, entry }, log);
  const dossier = parseDossier(snapshot, campaign.dossier, log);
  const marked = { council: council.sheet, dossier: dossier.sheet };
  const inputs = [...rules, ...inputSheets(marked), ...found.inputs];
  const made = { campaign, entry, asOf: day, places, history, inputs: onceEach(inputs) };
  reportUncalculated(made.inputs, log);
  return { ...made, issues: log.issues, council, dossier };
}

interface EntrySheets extends Pick<ParsedWorkbook, 'places' | 'inputs'> {
  readonly lists: Readonly<Record<'individuals' | 'collectives', SheetSnapshot | null>>;
}

/**
 * The product's own sheets have formulas of its own, from which nothing is read; one that somebody
 * put into their cells for input is not told apart from those.
 */
function reportUncalculated(inputs: readonly InputSheet[], log: IssueLog): void {
  for (const { key, sheet } of inputs) {
    if (key === 'council' || key === 'dossier' || sheet.uncalculated === null) continue;
    log.blocks({ sheet: sheet.name, cell: sheet.uncalculated }, { code: 'notCalculated' });
  }
}

/** Collectives first: their names are the units that individuals and scorers may belong to. */
function parseEntry(
  sheets: CampaignSheets,
  {
    campaign: asWritten,
    places: rules,
    asOf,
    results,
  }: ParsedCampaign & { readonly results: readonly PastResult[] | null },
  log: IssueLog,
): EntrySheets & { readonly entry: Entry; readonly campaign: Campaign } {
  const registers = findRegisters(asWritten, sheets.filled);
  const ballots = ballotSheets(asWritten, sheets);
  const others = [...registers.map(({ sheet }) => sheet), ballots.collective, ballots.individual];
  const lists = findLists(
    sheets,
    others.filter((sheet) => sheet !== null),
    log,
  );
  for (const subject of ['collective', 'individual'] as const) {
    const about = { filled: sheets.filled, isNeeded: needsList(asWritten, subject) };
    if (!lists[subject]) reportMissingSheet(LISTS[subject], about, log);
  }
  const of = (subject: Subject) => ({ subject, list: lists[subject], ballots: ballots[subject] });
  const collectives = parseList(of('collective'), asWritten, null, log);
  const units = collectives && unitsOf(collectives.entrants.nominees);
  const individuals = parseList(of('individual'), asWritten, units, log);
  const campaign = { ...asWritten, marking: scorersIn(asWritten.marking, units, rules, log) };
  const entrants = {
    collectives: collectives ? withBallots(collectives, campaign, log) : NOBODY,
    individuals: individuals ? withBallots(individuals, campaign, log) : NOBODY,
  };
  const sheetNames = sheets.filled.map(({ name }) => name);
  const history = { results: results ?? [], asOf: asOf ?? '' };
  const about = { entry: entrants, places: rules, sheetNames, history };
  return {
    campaign,
    entry: {
      ...entrants,
      registers: parseRegisters(registers, about, log),
      ...(results && { history: results }),
    },
    places: { individual: individuals?.places ?? null, collective: collectives?.places ?? null },
    lists: { individuals: lists.individual, collectives: lists.collective },
    inputs: [
      ...inputSheets({
        collectives: lists.collective,
        individuals: lists.individual,
        'ballots.collective': ballots.collective,
        'ballots.individual': ballots.individual,
      }),
      ...registers.flatMap(({ sheet, use }) =>
        sheet ? [{ key: registerKey(use.name), sheet }] : [],
      ),
    ],
  };
}

function inputSheets(
  sheets: Partial<Record<InputKey, SheetSnapshot | null>>,
): readonly InputSheet[] {
  return Object.entries(sheets).flatMap(([key, sheet]) =>
    sheet ? [{ key: key as InputKey, sheet }] : [],
  );
}

/** A sheet that is two things to a campaign counts as the last of them. */
function onceEach(inputs: readonly InputSheet[]): readonly InputSheet[] {
  return [...new Map(inputs.map((input) => [input.sheet.id, input])).values()];
}

function ballotSheets(
  campaign: Campaign,
  { filled }: CampaignSheets,
): Readonly<Record<Subject, SheetSnapshot | null>> {
  if (!hasBallots(campaign)) return { collective: null, individual: null };
  return {
    collective: findBallotSheet('collective', filled),
    individual: findBallotSheet('individual', filled),
  };
}

/** Names of the units by code and by name. */
function unitsOf(nominees: Entry['collectives']['nominees']): ReadonlyMap<string, string> {
  return new Map(
    nominees.flatMap(({ id, name }): [string, string][] => [
      [fold(id), name],
      [fold(name), name],
    ]),
  );
}
