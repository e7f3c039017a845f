/** Reads the workbook and says what is wrong with it, all at once. Writes nothing. */
import type { Campaign, Day } from '../domain/campaign';
import type { Entry } from '../domain/entry';
import { isBlocking } from '../domain/issue';
import type { Issue } from '../domain/issue';
import type { ParsedCouncil } from '../workbook/council/parse-council';
import type { ParsedDossier } from '../workbook/dossier/parse-dossier';
import { parseCampaignWorkbook } from '../workbook/parse-workbook';
import type { EntryPlaces, InputSheet } from '../workbook/parse-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { OnProgress, WorkbookPort } from './ports';

/** A workbook that can be judged. */
export interface ReadyCheck {
  readonly status: 'ready';
  readonly campaign: Campaign;
  readonly entry: Entry;
  readonly asOf: Day;
  readonly issues: readonly Issue[];
  /** Where the nominees stand, for highlighting and for going to their rows. */
  readonly places: EntryPlaces;
  readonly council: ParsedCouncil;
  /** The sheet of sealed rounds; `null` where the workbook has none. */
  readonly history: SheetSnapshot | null;
  readonly dossier: ParsedDossier;
  readonly inputs: readonly InputSheet[];
  /** What the results that stand say of what was read now; `null` where there are none. */
  readonly results: WorkbookSnapshot['results'];
  /** What the workbook held. */
  readonly snapshot: WorkbookSnapshot;
}

/** A workbook that has to be mended first. */
export interface UnreadyCheck {
  readonly status: 'needsFixing';
  readonly campaign: Campaign | null;
  readonly issues: readonly Issue[];
  /** What could be read all the same. */
  readonly places: EntryPlaces;
  readonly inputs: readonly InputSheet[];
  /** What the workbook held; `null` where it could not be read. */
  readonly snapshot: WorkbookSnapshot | null;
}

export type CheckResult = ReadyCheck | UnreadyCheck;

export async function checkCampaign(
  port: WorkbookPort,
  request: { asOf?: Day | undefined; onProgress?: OnProgress | undefined },
): Promise<CheckResult> {
  request.onProgress?.('reading', 0);
  const read = await port.read();
  if (!read.ok) return unread(read.issue);
  request.onProgress?.('checking', 0.3);
  const snapshot = read.value;
  const parsed = parseCampaignWorkbook(snapshot, request.asOf);
  const { campaign, entry, asOf, issues, places, council, history, dossier, inputs } = parsed;
  if (!campaign || !entry || !council || !dossier || asOf === null || isBlocking(issues)) {
    return { status: 'needsFixing', campaign, issues, places, inputs, snapshot };
  }
  return {
    status: 'ready',
    campaign,
    entry,
    asOf,
    issues,
    places,
    council,
    history,
    dossier,
    inputs,
    results: snapshot.results,
    snapshot,
  };
}

function unread(issue: Issue): UnreadyCheck {
  const nowhere = { individual: null, collective: null };
  const nothing = { campaign: null, places: nowhere, inputs: [], snapshot: null };
  return { status: 'needsFixing', issues: [issue], ...nothing };
}
