/**
 * Judging a campaign: eligibility, scores, standings, awards, decisions, summary.
 *
 * Pure: the same campaign, entry and review date give the same outcome on any day, in any
 * language, on any machine. What it says is a proposal; the council decides.
 */
import { proposeAwards } from './awards';
import type { AwardResult } from './awards';
import { SUBJECTS } from './campaign';
import type { Campaign, Day, Subject } from './campaign';
import type { Citation } from './citation';
import { classesOf } from './classes';
import { councilOutcome } from './council-outcome';
import type { CouncilOutcome } from './council-outcome';
import { rubricOf } from './criterion';
import type { Rubric } from './criterion';
import { awardDecisions, refusal } from './decide';
import type { Judged } from './decide';
import { contendersOf, verdictsOf } from './contenders';
import type { Verdict } from './eligibility';
import type { Entrants } from './entry';
import { UNCLASSIFIED } from './fact';
import { figuresOf } from './figures';
import type { Figures, JudgeInput } from './figures';
import { gateColumns, groundsOf } from './grounds';
import type { GroundsContext } from './grounds';
import { repeatWinners } from './history';
import type { RepeatWinner } from './history';
import type { LineColumn } from './lines';
import { fieldsOf, rankContenders } from './ranking';
import type { Contender } from './ranking';
import { groupRules, plainGroup } from './scoring';
import type { ScoreCard } from './scoring';
import { summarize } from './summary';
import type { Summary } from './summary';

/** Everything decided about one subject: collectives, or individuals. */
export interface SubjectOutcome {
  readonly subject: Subject;
  readonly rubric: Rubric;
  readonly entrants: Entrants;
  /** One column a criterion of the rubric. */
  readonly lines: readonly LineColumn[];
  /** In the order of the sheet. */
  readonly judged: readonly Judged[];
  readonly awards: readonly AwardResult[];
}

export interface Outcome {
  readonly campaign: Campaign;
  readonly asOf: Day;
  /** Collectives before individuals (NĐ 152/2025, Điều 29 khoản 5). */
  readonly subjects: readonly SubjectOutcome[];
  readonly summary: Summary;
  readonly council: CouncilOutcome;
  /** Who is proposed now and was proposed in an earlier round; collectives first. */
  readonly repeats: readonly RepeatWinner[];
}

export function judgeCampaign(question: JudgeInput): Outcome {
  const { campaign, asOf } = question;
  const figures = figuresOf(question);
  const cases = SUBJECTS.map((subject) => examine(figures, subject));
  const contendersOf = (wanted: Subject) =>
    cases.find(({ subject }) => subject === wanted)?.contenders ?? [];
  const field = { individual: contendersOf('individual'), collective: contendersOf('collective') };
  const awards = proposeAwards(figures, field);
  const subjects = cases.map((each) =>
    decide(
      each,
      awards.filter(({ award }) => award.subject === each.subject),
    ),
  );
  const summary = summarize(campaign, subjects);
  const council = councilOutcome(figures, awards);
  const repeats = repeatWinners(proposedNow(subjects), question.entry.history ?? [], asOf);
  return { campaign, asOf, subjects, summary, council, repeats };
}

function proposedNow(subjects: readonly SubjectOutcome[]) {
  return subjects.flatMap(({ subject, judged, awards }) =>
    awards.flatMap(({ award, proposed }) =>
      proposed.flatMap(({ index }) => {
        const nominee = judged[index]?.nominee;
        return nominee ? [{ ...nominee, subject, award: award.name }] : [];
      }),
    ),
  );
}

/** What is known of a subject before any award is given out. */
interface Examined extends GroundsContext {
  readonly cards: readonly ScoreCard[];
  readonly verdicts: readonly Verdict[];
  readonly contenders: readonly Contender[];
}

function examine(figures: Figures, subject: Subject): Examined {
  const rubric = rubricOf(figures.campaign, subject);
  const context: GroundsContext = {
    figures,
    subject,
    rubric,
    lines: rubric.criteria.map((criterion) => figures.line(subject, criterion)),
    gates: gateColumns(figures, subject),
    classes: classesOf(figures, subject).length > 0 ? figures.classes(subject) : null,
    scale: scaleSource(figures.campaign),
  };
  const verdicts = verdictsOf(figures, subject);
  const contenders = contendersOf(figures, subject, verdicts);
  return { ...context, cards: scoreCards(context), verdicts, contenders };
}

function decide(examined: Examined, awards: readonly AwardResult[]): SubjectOutcome {
  const { figures, subject, rubric, lines, scale, classes } = examined;
  const entrants = figures.entrants(subject);
  const standings = rankContenders(figures, subject, examined.contenders);
  const decisions = awardDecisions(standings, {
    figures,
    subject,
    results: awards,
    scale,
  });
  const rankOf = new Map(standings.map(({ contender, rank }) => [contender.index, rank]));
  const fieldOf = fieldsOf(figures, subject);
  const judged = entrants.nominees.map((nominee, index): Judged => {
    const verdict = examined.verdicts[index] ?? 'undetermined';
    const card = examined.cards[index] ?? { lines: [], groups: [], total: null };
    const decision =
      decisions.get(index) ?? refusal(verdict === 'eligible' ? 'undetermined' : verdict);
    const grounds = groundsOf({ index, verdict, total: card.total }, examined);
    const found = classes?.[index]?.value;
    return {
      nominee,
      subject,
      index,
      verdict,
      card,
      field: fieldOf(index),
      classification: typeof found === 'string' && found !== UNCLASSIFIED ? found : null,
      classesByTotal: classes?.[index]?.byTotal ?? null,
      rank: rankOf.get(index) ?? null,
      decision: { ...decision, reasons: [...decision.reasons, ...grounds] },
    };
  });
  return { subject, rubric, entrants, lines, judged, awards };
}

function scoreCards({ figures, subject, rubric, lines }: GroundsContext): readonly ScoreCard[] {
  const rules = new Map(groupRules(figures.campaign, subject).map((rule) => [rule.code, rule]));
  const groups = rubric.groups.map(
    ({ name }) => figures.group(subject, rules.get(name) ?? plainGroup(name)).points,
  );
  const totals = figures.totals(subject);
  return figures.entrants(subject).nominees.map((_, index) => {
    const total = totals[index];
    return {
      lines: lines.map(({ points }) => points[index] ?? 'absent'),
      groups: groups.map((points) => points[index] ?? 'absent'),
      total: typeof total === 'number' ? total : null,
    };
  });
}

/** The point scale is the office's own until a document approved it; no plan states one. */
function scaleSource(campaign: Campaign): Citation {
  return { document: campaign.scaleApproval ?? '', section: '', origin: 'office' };
}
