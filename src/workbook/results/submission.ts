/** Tờ trình: what the office asks for, filled from the results, with dots where only people know. */
import { tabName } from '../address';
import type { DraftState } from '../../i18n/document-words';
import type { DossierCase } from '../dossier/dossier-cases';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetPlan } from '../write-plan';
import {
  addLetterhead,
  addLine,
  addSignatures,
  addTitle,
  scaleOf,
  signatureText,
} from './document';
import type { Paper } from './document';
import { keepTogether } from './keep-together';
import { statusPlace } from './listing';
import type { ResultContext } from './listing';
import type { OpenCase } from './open';
import type { Nomination } from './outline';

/** An upright page in two halves. */
export const LETTER: Paper = { widths: [196, 270], landscape: false };

/** What the submission speaks of. */
export interface Submitted {
  readonly nominations: readonly Nomination[];
  readonly open: readonly OpenCase[];
  readonly cases: readonly DossierCase[];
}

export function planSubmission(
  { nominations, open, cases }: Submitted,
  context: ResultContext,
): SheetPlan {
  const { outcome, words } = context;
  const { documents } = words.sheets;
  const { campaign } = outcome;
  const builder = sheetBuilder();
  addLetterhead(builder, LETTER, context);
  addTitle(builder, LETTER, {
    title: documents.submissionTitle,
    lines: [documents.submissionSubject(campaign)],
  });
  const proposed = nominations.filter(({ result }) => result.proposed.length > 0);
  const authorities = new Set(proposed.map(({ result }) => result.award.authority));
  const to = [...authorities].filter((authority) => authority !== '');
  addLine(builder, LETTER, documents.submissionTo(to), 'documentSubtitle');
  const draft = documents.draftLine(draftState({ open, cases }, context));
  if (draft === '') builder.blank();
  else addLine(builder, LETTER, draft, 'small');
  const body = documents.submissionBody(campaign, outcome.asOf);
  for (const text of body) addLine(builder, LETTER, text, 'paragraph');
  addProposals(builder, nominations, context);
  const missing = new Set(cases.flatMap((each) => each.missing));
  const parts = campaign.dossier.map(({ text }) => ({ text, isMissing: missing.has(text) }));
  const enclosures = documents.enclosures({ hasLists: proposed.length > 0, parts });
  const last = [enclosures, documents.submissionClose];
  for (const text of last) addLine(builder, LETTER, text, 'paragraph');
  const kept = builder.next - 1;
  const { office } = campaign;
  const post = office.signerPost === '' ? documents.signer : office.signerPost;
  const right = signatureText(post, office.signer, words);
  const styles = ['recipients', 'signature'] as const;
  const block = addSignatures(builder, LETTER, [documents.recipients, right], styles);
  const plan = builder.sheet({
    key: 'submission',
    title: tabName(documents.submissionTab),
    owner: 'product',
    status: statusPlace(context),
    creation: {
      columnWidths: LETTER.widths,
      landscape: false,
      scale: scaleOf(LETTER),
      tabColor: '#0F6CBD',
    },
  });
  return keepTogether(plan, LETTER, [[kept, block]]);
}

/** What keeps the submission from being signed. */
function draftState(
  { open, cases }: Pick<Submitted, 'open' | 'cases'>,
  { outcome }: ResultContext,
): DraftState {
  const { campaign, council, subjects } = outcome;
  const judged = subjects.flatMap((subject) => subject.judged);
  return {
    open: open.length,
    incomplete: judged.filter(({ decision }) => decision.status === 'incomplete').length,
    lacksMeeting: council.council.present === null,
    lacksScale: campaign.scaleApproval === null,
    lacksPlanNumber: campaign.plan.document.includes('…'),
    lacksDossier: cases.some(({ missing }) => missing.length > 0),
  };
}

/** "- Bằng khen: 06 tập thể.", the higher award first, and how many are left out. */
export function addProposals(
  builder: SheetBuilder,
  nominations: readonly Nomination[],
  { outcome, words }: ResultContext,
): void {
  const { documents, emptyPlace } = words.sheets;
  const lines = nominations
    .filter(({ result }) => result.proposed.length > 0)
    .map(({ subject, result }) =>
      documents.proposes(subject.subject, result.award, result.proposed.length),
    );
  for (const text of lines.length > 0 ? lines : [emptyPlace]) {
    addLine(builder, LETTER, text, 'paragraph');
  }
  const judged = outcome.subjects.flatMap((subject) => subject.judged);
  const count = (...statuses: readonly string[]) =>
    judged.filter(({ decision }) => statuses.includes(decision.status)).length;
  const held = {
    beyond: count('beyondQuota', 'notForAward'),
    awaiting: count('awaitingQuota'),
    onHold: count('onHold'),
    notMet: count('notMet'),
    incomplete: count('incomplete'),
    tied: count('tiedAtCutLine'),
    open: count('awaitingCouncil'),
  };
  addLine(builder, LETTER, documents.heldLine(held), 'paragraph');
}
