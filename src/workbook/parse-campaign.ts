/**
 * The campaign as its sheets describe it: settings and criteria. Codes are collected first, then
 * every rule is read, then the rules are looked at together.
 */
import { checkRules } from '../domain/check-rules';
import type { Campaign, Day } from '../domain/campaign';
import { collectFigures } from './collect-figures';
import type { IssueLog } from './issues';
import { parseAwards, parseLimits } from './parse-awards';
import { parseClasses, parseRanking, parseTieKeys } from './parse-classes';
import { criteriaGroups, findCriteria, parseCriteria } from './parse-criteria';
import { parseFactHeads, parseFacts } from './parse-facts';
import { parseGates } from './parse-gates';
import { parseGroups } from './parse-groups';
import { parseInfo, parseQuestions } from './parse-info';
import { parseBases, parseDossierItems, parseFormLines } from './parse-marking';
import { parsePeriods, parseScorers } from './parse-marking';
import type { Reading } from './rule-cell';
import { reportProblems, rulePlaces } from './rule-places';
import type { RulePlaces } from './rule-places';
import { findSettingsTables } from './settings-tables';
import { isBlocking } from '../domain/issue';
import type { SheetSnapshot } from './snapshot';

export interface ParsedCampaign {
  readonly campaign: Campaign;
  readonly asOf: Day | null;
  readonly places: RulePlaces;
}

export function parseCampaign(
  sheets: { readonly settings: SheetSnapshot; readonly criteria: SheetSnapshot | null },
  asOf: Day | undefined,
  log: IssueLog,
): ParsedCampaign {
  const { settings } = sheets;
  const tables = findSettingsTables(settings, log);
  const criteria = sheets.criteria ? findCriteria(sheets.criteria, log) : null;
  const places = rulePlaces();
  const info = parseInfo(settings, tables.info, asOf, log);
  const questions = parseQuestions(tables.questions, log, places);
  const heads = parseFactHeads(tables.facts, log);
  const figures = collectFigures(tables, criteria, heads, log);
  const reading: Reading = { log, questions, figures, places };
  const campaign: Campaign = {
    id: info.id,
    name: info.name,
    plan: { document: info.plan, issuer: info.issuer },
    period: { from: info.from, to: info.to },
    scaleApproval: info.scaleApproval,
    office: info.office,
    questions: questions ?? [],
    facts: parseFacts(tables.facts, heads, reading),
    gates: parseGates(settings, tables.gates, reading),
    criteria: parseCriteria(criteria, reading),
    groups: parseGroups(tables.groups, criteriaGroups(criteria), reading),
    classes: parseClasses(tables.classes, reading),
    ranking: parseRanking(tables.ranking, reading),
    tieKeys: parseTieKeys(tables.tieKeys, reading),
    awards: parseAwards(settings, tables.awards, reading),
    limits: parseLimits(tables.limits, reading),
    marking: {
      scorers: parseScorers(tables.scorers, reading),
      combine: info.combine,
      periods: parsePeriods(tables.periods, reading),
      periodCombine: info.periodCombine,
    },
    bases: parseBases(tables.bases, info.asOf, reading),
    dossier: parseDossierItems(tables.dossier, log),
    form: parseFormLines(tables.form, log),
  };
  // Rules that could not be read would be found wrong once more.
  if (!isBlocking(log.issues.filter(({ code }) => !ANSWERS.includes(code)))) {
    reportProblems(checkRules(campaign), places, log);
  }
  return { campaign, asOf: info.asOf, places };
}

/** Questions that are still open say nothing about how the rules are written. */
const ANSWERS: readonly string[] = [
  'questionOpen',
  'answerUnknown',
  'reviewDateMissing',
  'settingMissing',
  'dateUnreadable',
  'periodBackwards',
];
