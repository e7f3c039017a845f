/**
 * From a campaign to its input sheets. They become the user's own: once made they are read and
 * never written again. What is written here reads back as the same campaign.
 */
import { SUBJECTS } from '../domain/campaign';
import type { Campaign, Day, Subject } from '../domain/campaign';
import type { Entrants, Entry } from '../domain/entry';
import type { Catalog } from '../i18n/catalog';
import { takesPart } from './asked-columns';
import { isHistoryName } from './history/history-sheet';
import { newHistory } from './history/plan-history';
import { planCriteria } from './plan-criteria';
import { ballotCriteria, planNomineeSheet, readyRows } from './plan-nominee-sheet';
import { planBallotSheet, planRegister } from './plan-side-sheets';
import { planSettings } from './plan-settings';
import { registerUses } from './register-uses';
import type { SheetSnapshot } from './snapshot';
import type { SheetPlan, WritePlan } from './write-plan';

export interface CampaignContent {
  readonly entry?: Entry | undefined;
  readonly asOf?: Day | undefined;
  /** The sheet of sealed rounds that the campaign goes on with. */
  readonly history?: SheetSnapshot | undefined;
}

export function planCampaignSheets(
  campaign: Campaign,
  words: Catalog,
  content: CampaignContent = {},
): WritePlan {
  const uses = registerUses(campaign.facts);
  return {
    sheets: [
      planSettings(campaign, content.asOf ?? null, words.sheets),
      planCriteria(campaign, words.sheets),
      ...planLists(campaign, content.entry, words),
      ...(content.history !== undefined || uses.some(({ name }) => isHistoryName(name))
        ? [newHistory(content.history ?? null, words)]
        : []),
    ],
    lists: [],
    highlights: [],
    highlightedSheets: [],
    asideSuffix: null,
    retired: words.sheets.retired,
    isPart: false,
    show: 'settings',
  };
}

/** Lists of those who take part, the scoring sheets beside them, and the registers. */
function planLists(
  campaign: Campaign,
  entry: Entry | undefined,
  { sheets }: Catalog,
): readonly SheetPlan[] {
  const entrantsOf = (subject: Subject): Entrants | undefined =>
    subject === 'individual' ? entry?.individuals : entry?.collectives;
  const listed = SUBJECTS.filter((subject) => takesPart(campaign, subject));
  const rowsOf = (subject: Subject) => readyRows(subject, entrantsOf(subject));
  const unitRows = listed.includes('collective') ? rowsOf('collective') : null;
  const lists = listed.map((subject) =>
    planNomineeSheet(subject, campaign, { entrants: entrantsOf(subject), unitRows }, sheets),
  );
  const ballots = listed.flatMap((subject) => {
    const entrants = entrantsOf(subject);
    const criteria = ballotCriteria(campaign, subject, entrants);
    if (criteria.length === 0) return [];
    const beside = { subject, listRows: rowsOf(subject) };
    return [planBallotSheet(campaign, beside, criteria, entrants, sheets)];
  });
  const uses = registerUses(campaign.facts).filter(({ name }) => !isHistoryName(name));
  const registers = uses.map((use) => {
    // Codes are offered where all of them stand in one list.
    const [subject, ...others] = use.subjects;
    const isOne = subject !== undefined && others.length === 0 && listed.includes(subject);
    const list = isOne ? { subject, listRows: rowsOf(subject) } : null;
    return planRegister(use, entry?.registers.get(use.name), list, sheets);
  });
  return [...lists, ...ballots, ...registers];
}
