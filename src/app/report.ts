/**
 * The `--json` report: what was judged, in a form that other programs can rely on. Points are
 * decimal strings; reasons are worded as in the sheets. Documented in `docs/report.md`.
 */
import { z } from 'zod';
import type { Award, Campaign, Criterion } from '../domain/campaign';
import type { Judged } from '../domain/decide';
import type { Mark } from '../domain/entry';
import type { Issue } from '../domain/issue';
import type { SubjectOutcome } from '../domain/judge';
import { decimalText } from '../domain/points';
import { linePoints } from '../domain/scoring';
import type { Catalog } from '../i18n/catalog';
import { explain, wordIssue } from '../i18n/explain';
import type { ScoreResult } from './score-campaign';

const citation = z.object({
  document: z.string(),
  section: z.string(),
  origin: z.enum(['plan', 'law', 'office']),
});
const points = z.string().regex(/^-?\d+(\.\d{1,4})?$/);
const subject = z.enum(['individual', 'collective']);

export const reportSchema = z.object({
  campaign: z
    .object({
      id: z.string(),
      name: z.string(),
      plan: z.string(),
      scaleApproval: z.string().nullable(),
    })
    .nullable(),
  asOf: z.string().nullable(),
  fingerprint: z.string().nullable(),
  nominees: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      subject,
      stratum: z.string().nullable(),
      verdict: z.enum(['eligible', 'onHold', 'ineligible', 'undetermined']),
      points: points.nullable(),
      lines: z.array(
        z.object({
          criterion: z.string(),
          points: points.nullable(),
          status: z.enum(['given', 'blank', 'notApplicable']),
        }),
      ),
      classification: z.string().nullable(),
      rank: z.number().int().nullable(),
      status: z.string(),
      award: z.string().nullable(),
      reasons: z.array(z.object({ code: z.string(), text: z.string(), citation })),
    }),
  ),
  awards: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subject,
      quota: z.union([z.number().int(), z.enum(['unlimited', 'awaiting'])]),
      proposed: z.number().int(),
      tied: z.number().int(),
      empty: z.number().int(),
    }),
  ),
  issues: z.array(
    z.object({
      code: z.string(),
      severity: z.enum(['blocks', 'warns']),
      sheet: z.string(),
      cell: z.string(),
      text: z.string(),
    }),
  ),
  receipt: z
    .object({
      requests: z.number().int(),
      requestBytes: z.number().int(),
      responseBytes: z.number().int(),
      sheets: z.array(z.string()),
    })
    .nullable(),
});

export type Report = z.infer<typeof reportSchema>;

export function reportOf(result: ScoreResult, words: Catalog): Report {
  const outcome = result.status === 'needsFixing' ? null : result.outcome;
  const campaign = result.status === 'needsFixing' ? result.campaign : result.outcome.campaign;
  return {
    campaign: campaign && campaignReport(campaign),
    asOf: outcome?.asOf ?? null,
    fingerprint: result.status === 'scored' ? result.fingerprint : null,
    nominees: (outcome?.subjects ?? []).flatMap((each) =>
      each.judged.map((judged) => nomineeReport(judged, each, words)),
    ),
    awards: (outcome?.subjects ?? []).flatMap((each) =>
      each.awards.map(({ award, proposed, tied, empty }) => ({
        ...awardReport(award),
        proposed: proposed.length,
        tied: tied.length,
        empty,
      })),
    ),
    issues: result.issues.map((issue) => issueReport(issue, words)),
    receipt: result.status === 'scored' ? receiptReport(result.receipt) : null,
  };
}

function receiptReport(receipt: Extract<ScoreResult, { status: 'scored' }>['receipt']) {
  const { requests, requestBytes, responseBytes, sheets } = receipt;
  return { requests, requestBytes, responseBytes, sheets: [...sheets] };
}

function campaignReport({ id, name, plan, scaleApproval }: Campaign) {
  return { id, name, plan: plan.document, scaleApproval };
}

function awardReport({ code, name, subject: of, quota }: Award) {
  return { id: code, name, subject: of, quota };
}

function issueReport(issue: Issue, words: Catalog) {
  const { code, severity, at } = issue;
  return { code, severity, sheet: at.sheet, cell: at.cell, text: wordIssue(issue, words) };
}

function nomineeReport(judged: Judged, { rubric, entrants }: SubjectOutcome, words: Catalog) {
  const { nominee, card, decision } = judged;
  return {
    id: nominee.id,
    name: nominee.name,
    unit: nominee.unit,
    subject: judged.subject,
    // Campaigns of this version rank each subject as one field and give no classes.
    stratum: null,
    classification: null,
    verdict: judged.verdict,
    points: card.total === null ? null : decimalText(card.total),
    lines: rubric.criteria.map((criterion) =>
      lineReport(criterion, entrants.marks.get(criterion.code)?.[judged.index] ?? 'blank'),
    ),
    rank: judged.rank,
    status: decision.status,
    award: decision.award?.code ?? null,
    reasons: decision.reasons.map((reason) => ({
      code: reason.code,
      text: explain(reason, words),
      citation: reason.source,
    })),
  };
}

function lineReport(criterion: Criterion, mark: Mark) {
  const earned = linePoints(criterion, mark);
  const dropped = mark === 'notApplicable' && criterion.notApplicable === 'rescale';
  return {
    criterion: criterion.code,
    points: earned === null || dropped ? null : decimalText(earned),
    status: typeof mark === 'number' ? ('given' as const) : mark,
  };
}
