/** Biên bản họp xét: the minutes, ready to be completed at the meeting. */
import { tabName } from '../address';
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
import { keepTogether } from './keep-together';
import { offeredBy, statusPlace } from './listing';
import type { ResultContext } from './listing';
import type { OpenCase } from './open';
import type { Nomination } from './outline';
import { LETTER, addProposals } from './submission';

/** Lines for names where the number of members is not known, and the most that are printed. */
const NAMES = { usual: 5, most: 15 };

export function planMinutes(
  { nominations, open }: { nominations: readonly Nomination[]; open: readonly OpenCase[] },
  context: ResultContext,
): SheetPlan {
  const { outcome, words } = context;
  const { documents } = words.sheets;
  const builder = sheetBuilder();
  addLetterhead(builder, LETTER, context);
  addTitle(builder, LETTER, {
    title: documents.minutesTitle,
    lines: [documents.minutesSubject(outcome.campaign)],
  });
  const [people = '', agenda = '', results = '', left = '', votes = ''] = documents.minutesParts;
  const part = (title: string, lines: readonly string[]) => {
    addLine(builder, LETTER, title, 'signature');
    for (const line of lines) addLine(builder, LETTER, line, 'paragraph');
  };
  const { members, present, written } = outcome.council.council;
  const said = (count: number | null) => (count === null ? documents.dots : String(count));
  part(
    people,
    documents.minutesPeople({
      members: said(members),
      present: said(present),
      written: said(written),
      lines: Math.min(members ?? NAMES.usual, NAMES.most),
    }),
  );
  part(agenda, [documents.minutesSubject(outcome.campaign) + '.', documents.minutesTalk]);
  part(results, [documents.minutesResult]);
  addProposals(builder, nominations, context);
  part(left, open.length === 0 ? [documents.nothingOpen] : openLines(open, context));
  const heading = builder.next;
  part(votes, [documents.minutesVotes, documents.minutesThreshold(outcome.council.council)]);
  addVotes(builder, nominations, context);
  const lastVote = builder.next - 1;
  addLine(builder, LETTER, documents.minutesClose, 'paragraph');
  const kept = builder.next - 1;
  const block = addSignatures(builder, LETTER, [
    signatureText(documents.secretary, '', words),
    signatureText(documents.chair, '', words),
  ]);
  const plan = builder.sheet({
    key: 'minutes',
    title: tabName(documents.minutesTab),
    owner: 'product',
    status: statusPlace(context),
    creation: {
      columnWidths: LETTER.widths,
      landscape: false,
      scale: scaleOf(LETTER),
      tabColor: '#0F6CBD',
    },
  });
  // A table without its headings above it is hard to read.
  return keepTogether(plan, LETTER, [
    [heading, lastVote],
    [kept, block],
  ]);
}

/** A row a name, with the votes of the council's sheet, or room to write them by hand. */
function addVotes(
  builder: SheetBuilder,
  nominations: readonly Nomination[],
  { outcome, words }: ResultContext,
): void {
  const { results, documents } = words.sheets;
  const { members, decisions } = outcome.council.council;
  builder.row([results.name, documents.votes], 'header');
  for (const { subject, result } of nominations) {
    const { award } = result;
    for (const { nominee, subject: kind } of offeredBy(subject, result)) {
      const unit = kind === 'individual' ? `, ${nominee.unit}` : '';
      const yes = decisions.find(
        (each) => each.subject === kind && each.nominee === nominee.id && each.award === award.code,
      )?.yes;
      const line = documents.voteLine(award.name, { yes: yes ?? null, members });
      builder.row([`${nominee.name}${unit}`, line], 'body');
    }
  }
  builder.blank();
}

/** The matters that wait, each with those whom it is about. */
function openLines(open: readonly OpenCase[], { words }: ResultContext): readonly string[] {
  const { documents } = words.sheets;
  const matters = new Map<string, string[]>();
  for (const { judged, result, kind } of open) {
    const matter =
      kind === 'tie'
        ? documents.tieMatter(result.award.name, result.tiedPlaces)
        : documents.reviewMatter(result.award.name);
    matters.set(matter, [...(matters.get(matter) ?? []), judged.nominee.name]);
  }
  return [...matters].flatMap(([matter, names]) => [
    `- ${matter}: ${names.join('; ')}.`,
    documents.matterOutcome,
  ]);
}
