/** The settings sheet of a campaign: its tables below each other; those with nothing in them are left out. */
import type { Campaign, Day } from '../domain/campaign';
import { dayVi } from '../i18n/numbers';
import { SECTIONS } from '../i18n/input-words';
import type { SectionKey } from '../i18n/input-words';
import type { SheetWords } from '../i18n/sheet-words';
import { writeScorerRule } from './notation/preferences';
import { planAwards, planLimits } from './plan-awards';
import { planFacts, planGates } from './plan-conditions';
import { planBases, planDossier, planFormLines, planPeriods, planScorers } from './plan-marking';
import { planClasses, planGroups, planRankingRules, planTieKeys } from './plan-points';
import { SOURCE_COLUMNS, addPlannedTable, sourceCells } from './planned-table';
import type { PlannedTable } from './planned-table';
import { sheetBuilder } from './sheet-builder';
import type { CellContent, SheetPlan } from './write-plan';

type PlanTable = (campaign: Campaign, sheets: SheetWords) => PlannedTable;

const TABLES: Readonly<Record<Exclude<SectionKey, 'info'>, PlanTable>> = {
  questions: planQuestions,
  awards: planAwards,
  limits: planLimits,
  classes: planClasses,
  ranking: planRankingRules,
  tieKeys: planTieKeys,
  facts: planFacts,
  gates: planGates,
  groups: planGroups,
  scorers: planScorers,
  periods: planPeriods,
  bases: planBases,
  dossier: planDossier,
  form: planFormLines,
};

/** What nearly every office adds to, if only later, has its headings ready. */
const ALWAYS: readonly SectionKey[] = ['info', 'awards', 'facts', 'gates', 'dossier'];

export function planSettings(campaign: Campaign, asOf: Day | null, sheets: SheetWords): SheetPlan {
  const builder = sheetBuilder();
  builder.row([sheets.titles.settings.toUpperCase()], 'title');
  builder.row([sheets.notes.settings], 'note');
  builder.blank();
  let number = 0;
  for (const section of SECTIONS) {
    const table =
      section === 'info' ? planInfo(campaign, asOf, sheets) : TABLES[section](campaign, sheets);
    if (table.rows.length === 0 && !ALWAYS.includes(section)) continue;
    number += 1;
    builder.row([`${String(number)}. ${sheets.sections[section]}`], 'section');
    const first = addPlannedTable(builder, table, sheets);
    if (section === 'questions') {
      campaign.questions.forEach(({ options }, index) => {
        const column = table.columns.indexOf('answer');
        const area = { row: first + index, column, rows: 1, columns: 1 };
        const values = options.map(({ code }) => code);
        builder.rule({ area, rule: { kind: 'list', values }, prompt: null });
      });
    }
    builder.blank();
  }
  return builder.sheet({
    key: 'settings',
    title: sheets.titles.settings,
    owner: 'user',
    creation: {
      columnWidths: [130, 300, 210, 190, 150, 130, 120, 150, 150, 150, 110, 110, 150, 90, 80],
      tabColor: '#0F6CBD',
    },
  });
}

function planInfo(campaign: Campaign, asOf: Day | null, sheets: SheetWords): PlannedTable {
  const { items, rules } = sheets;
  const { marking, office } = campaign;
  const day = (value: Day | null) => (value === null ? null : dayVi(value));
  const rows: (readonly [string, CellContent])[] = [
    [items.campaignId, campaign.id],
    [items.campaignName, campaign.name],
    [items.plan, campaign.plan.document],
    [items.issuer, campaign.plan.issuer],
    [items.from, day(campaign.period.from)],
    [items.to, day(campaign.period.to)],
    [items.asOf, day(asOf)],
    [items.scaleApproval, campaign.scaleApproval],
    [items.officeParent, office.parent],
    [items.officePlace, office.place],
    [items.signerPost, office.signerPost],
    [items.signer, office.signer],
    [items.preparer, office.preparer],
  ];
  if (marking.scorers.length > 0) {
    rows.push([items.scorerRule, writeScorerRule(marking.combine, sheets)]);
  }
  if (marking.periods.length > 0) {
    rows.push([items.periodRule, rules.periodRules[marking.periodCombine]]);
  }
  return {
    columns: ['item', 'content'],
    rows: rows.map(([item, content]) => ({ item, content })),
    inputs: ['content'],
  };
}

function planQuestions(campaign: Campaign, sheets: SheetWords): PlannedTable {
  return {
    columns: ['questionCode', 'question', 'planWords', 'choices', 'answer', ...SOURCE_COLUMNS],
    rows: campaign.questions.map((question) => ({
      questionCode: question.code,
      question: question.text,
      planWords: question.planWords,
      choices: question.options.map(({ code, text }) => `${code}. ${text}`).join('; '),
      answer: question.answer,
      ...sourceCells(question.source, sheets),
    })),
    inputs: ['answer'],
  };
}
