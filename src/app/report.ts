/**
 * The `--json` report: what was judged, in a form that other programs can rely on. Points are
 * decimal strings; reasons are worded as in the sheets. Documented in `docs/report.md`.
 */
import { z } from 'zod';
import type { AwardResult } from '../domain/awards';
import type { Campaign } from '../domain/campaign';
import type { Judged } from '../domain/decide';
import type { Issue } from '../domain/issue';
import type { SubjectOutcome } from '../domain/judge';
import { decimalText } from '../domain/points';
import type { Catalog } from '../i18n/catalog';
import { furtherSources } from '../domain/reason';
import { explain, wordIssue } from '../i18n/explain';
import { numberEn } from '../i18n/numbers';
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
      /** Awards beside it, where the campaign allows several. */
      also: z.array(z.string()),
      reasons: z.array(
        z.object({
          code: z.string(),
          text: z.string(),
          citation,
          /** Further sources, of a reason that rests on several. */
          alsoFrom: z.array(citation),
        }),
      ),
    }),
  ),
  awards: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      subject,
      quota: z.union([z.number().int(), z.enum(['unlimited', 'awaiting'])]),
      /** What a percentage was taken of and what it gave before rounding: "7.05" or "20/3". */
      basis: z
        .object({
          share: z.string(),
          base: z.number().int(),
          exact: z.string(),
          rounding: z.enum(['down', 'up', 'nearest']),
        })
        .nullable(),
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
    awards: (outcome?.subjects ?? []).flatMap((each) => each.awards.map(awardReport)),
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

function awardReport({ award, places, proposed, tied, empty }: AwardResult) {
  const { basis } = places;
  return {
    id: award.code,
    name: award.name,
    subject: award.subject,
    quota: places.count,
    basis: basis && {
      share: numberEn(basis.percentage.share),
      base: basis.base,
      exact: numberEn(basis.exact),
      rounding: basis.percentage.rounding,
    },
    proposed: proposed.length,
    tied: tied.length,
    empty,
  };
}

function issueReport(issue: Issue, words: Catalog) {
  const { code, severity, at } = issue;
  return { code, severity, sheet: at.sheet, cell: at.cell, text: wordIssue(issue, words) };
}

function nomineeReport(judged: Judged, outcome: SubjectOutcome, words: Catalog) {
  const { nominee, card, decision } = judged;
  return {
    id: nominee.id,
    name: nominee.name,
    unit: nominee.unit,
    subject: judged.subject,
    stratum: judged.field === '' ? null : judged.field,
    classification: judged.classification,
    verdict: judged.verdict,
    points: card.total === null ? null : decimalText(card.total),
    lines: lineReports(judged, outcome),
    rank: judged.rank,
    status: decision.status,
    award: decision.award?.code ?? null,
    also: decision.also.map(({ code }) => code),
    reasons: decision.reasons.map((reason) => ({
      code: reason.code,
      text: explain(reason, words),
      citation: reason.source,
      alsoFrom: [...furtherSources(reason)],
    })),
  };
}

/** The lines that a nominee has; those for other roles are left out. */
function lineReports({ card, index }: Judged, { rubric, lines }: SubjectOutcome) {
  return rubric.criteria.flatMap(({ code }, position) => {
    const line = card.lines[position] ?? 'absent';
    if (line === 'absent') return [];
    const isLeftOut = lines[position]?.notApplicable.has(index) === true;
    const status = isLeftOut ? 'notApplicable' : line === 'blank' ? 'blank' : 'given';
    return [
      {
        criterion: code,
        points: typeof line === 'number' ? decimalText(line) : null,
        status: status as 'given' | 'blank' | 'notApplicable',
      },
    ];
  });
}
