/**
 * From a snapshot to a campaign and its entry, with every issue at once. The sheets are the
 * single source of truth: nothing of the campaign is kept anywhere else.
 */
import type { Campaign, Day, Subject } from '../domain/campaign';
import { rubricOf } from '../domain/campaign';
import type { Entrants, Entry } from '../domain/entry';
import type { Issue } from '../domain/issue';
import { findInputSheets, reportMissingSheet } from './find-sheets';
import type { InputSheets } from './find-sheets';
import { WHOLE_WORKBOOK, issueLog } from './issues';
import type { IssueLog } from './issues';
import { parseNominees } from './parse-nominees';
import type { NomineePlaces } from './parse-nominees';
import { parseCriteria, parseGates } from './parse-rules';
import { parseAwards, parseDossier, parseFacts, parseInfo, parseQuestions } from './parse-settings';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { fold } from './text';

export type EntryPlaces = Readonly<Record<Subject, NomineePlaces | null>>;

export interface ParsedWorkbook {
  /** `null` where there is no campaign to speak of. */
  readonly campaign: Campaign | null;
  readonly entry: Entry | null;
  readonly asOf: Day | null;
  readonly issues: readonly Issue[];
  readonly places: EntryPlaces;
}

const NOBODY: Entrants = { nominees: [], marks: new Map(), facts: new Map() };
const NOWHERE: EntryPlaces = { individual: null, collective: null };

/** `asOf` overrides the review date of the settings sheet. */
export function parseCampaignWorkbook(snapshot: WorkbookSnapshot, asOf?: Day): ParsedWorkbook {
  const log = issueLog();
  const sheets = findInputSheets(snapshot, log);
  if (!sheets) {
    return { campaign: null, entry: null, asOf: null, issues: log.issues, places: NOWHERE };
  }
  const settings = sheets.settings ? parseSettings(sheets.settings, asOf, log) : null;
  if (!settings) reportMissingSheet('settings', log);
  const criteria = sheets.criteria ? parseCriteria(sheets.criteria, log) : [];
  if (!sheets.criteria) reportMissingSheet('criteria', log);
  if (!settings)
    return { campaign: null, entry: null, asOf: null, issues: log.issues, places: NOWHERE };

  const campaign: Campaign = { ...settings.campaign, criteria };
  const { entry, places } = parseEntry(sheets, campaign, log);
  if (entry.individuals.nominees.length + entry.collectives.nominees.length === 0) {
    log.blocks(WHOLE_WORKBOOK, { code: 'noNominees' });
  }
  return { campaign, entry, asOf: settings.asOf, issues: log.issues, places };
}

function parseSettings(sheet: SheetSnapshot, asOf: Day | undefined, log: IssueLog) {
  const info = parseInfo(sheet, asOf, log);
  const questions = parseQuestions(sheet, log);
  const facts = parseFacts(sheet, log);
  const gates = parseGates(sheet, questions, facts, log);
  const awards = parseAwards(sheet, questions, log);
  const campaign: Omit<Campaign, 'criteria'> = {
    id: info.id,
    name: info.name,
    plan: { document: info.plan, issuer: info.issuer },
    period: { from: info.from, to: info.to },
    scaleApproval: info.scaleApproval,
    questions: questions ?? [],
    facts: facts ?? [],
    gates,
    awards,
    dossier: parseDossier(sheet, log),
  };
  return { campaign, asOf: info.asOf };
}

/** Collectives first: their names are the units that individuals may belong to. */
function parseEntry(
  sheets: InputSheets,
  campaign: Campaign,
  log: IssueLog,
): { entry: Entry; places: EntryPlaces } {
  const rulesFor = (subject: Subject) => ({
    subject,
    criteria: rubricOf(campaign, subject).criteria,
    facts: campaign.facts.filter(({ appliesTo }) => appliesTo.includes(subject)),
  });
  const read = (subject: Subject, units: ReadonlyMap<string, string> | null) => {
    const rules = rulesFor(subject);
    const which = subject === 'individual' ? 'individuals' : 'collectives';
    const sheet = sheets[which];
    if (rules.criteria.length === 0 && !sheet) return null;
    const unitNamed = (text: string) => (units ? (units.get(fold(text)) ?? null) : text || null);
    const unitNames = [...new Set(units?.values() ?? [])];
    const parsed = sheet ? parseNominees(sheet, { ...rules, unitNamed, unitNames }, log) : null;
    if (!parsed) reportMissingSheet(which, log);
    return parsed;
  };
  const collectives = read('collective', null);
  const named = collectives?.entrants.nominees.flatMap(({ id, name }): [string, string][] => [
    [fold(id), name],
    [fold(name), name],
  ]);
  const individuals = read('individual', named ? new Map(named) : null);
  return {
    entry: {
      individuals: individuals?.entrants ?? NOBODY,
      collectives: collectives?.entrants ?? NOBODY,
    },
    places: { individual: individuals?.places ?? null, collective: collectives?.places ?? null },
  };
}
