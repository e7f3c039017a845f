/**
 * The score form of one unit (Phiếu tự chấm điểm): every line with its maximum and its source, room
 * for points, evidence and notes. The office's own sheets take the points from it.
 */
import { personalScope } from '../../domain/campaign';
import type { Campaign } from '../../domain/campaign';
import type { Criterion } from '../../domain/criterion';
import type { Catalog } from '../../i18n/catalog';
import { cite } from '../../i18n/explain';
import { markRule } from '../mark-columns';
import { writeMeasure } from '../notation/measures';
import { writeScope } from '../notation/scopes';
import { addLine } from '../results/document';
import type { Paper } from '../results/document';
import type { Block } from '../results/keep-together';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetPlan } from '../write-plan';
import { askedGroups } from './asked';
import type { AskedGroup } from './asked';
import { addFormHead, closeForm, fitRow } from './form-frame';
import type { FormUnit } from './unit';

/** Code, text, maximum, own points, evidence, note. */
const PAPER: Paper = { widths: [40, 292, 48, 56, 150, 90], landscape: true };
const COLUMNS = PAPER.widths.length;
const OWN_POINTS = 3;

/** `null` where collectives are not scored. */
export function planScoreForm(
  campaign: Campaign,
  unit: FormUnit,
  words: Catalog,
  title: string,
): SheetPlan | null {
  const groups = askedGroups(campaign, 'collective');
  if (groups.length === 0) return null;
  const { forms } = words.sheets;
  const builder = sheetBuilder();
  addFormHead(builder, PAPER, { campaign, unit, title: forms.scoreTitle }, words);
  const header = builder.next;
  const blocks = addPoints(builder, groups, campaign, words);
  return closeForm(builder, PAPER, { title, blocks, header, tabColor: '#107C10' }, words);
}

/** Answers what must not be torn: the name of a group and its first line. */
function addPoints(
  builder: SheetBuilder,
  groups: readonly AskedGroup[],
  campaign: Campaign,
  words: Catalog,
): readonly Block[] {
  const blocks: Block[] = [];
  const { sheets } = words;
  const { forms } = sheets;
  builder.row(
    [
      forms.code,
      sheets.columns.criterion,
      sheets.columns.pointsMax,
      forms.ownPoints,
      forms.evidence,
      forms.note,
    ],
    'header',
  );
  for (const { name, lines } of groups) {
    blocks.push([builder.next, builder.next + 1]);
    if (name !== '') addLine(builder, PAPER, name, 'formGroup');
    for (const { criterion, isMarked } of lines) {
      const text = criterionText(criterion, campaign, words);
      const most = sheets.points(criterion.pointsMax);
      const own = isMarked ? null : forms.byOffice;
      const row = builder.row([criterion.code, text, most, own, null, null], 'body');
      fitRow(builder, row, { text, width: PAPER.widths[1] ?? 0 });
      const area = { row, column: OWN_POINTS, rows: 1, columns: 1 };
      if (isMarked) {
        builder.rule(markRule(criterion, area, sheets));
        builder.style({ ...area, columns: COLUMNS - OWN_POINTS }, 'input');
      }
      builder.style({ row, column: 2, rows: 1, columns: 2 }, 'centred');
    }
  }
  return blocks;
}

/** The plan's words, how points are given where they are not simply typed, for whom, and the source. */
export function criterionText(criterion: Criterion, campaign: Campaign, words: Catalog): string {
  const { sheets } = words;
  const { text, measure, onlyIf, source } = criterion;
  const { key, parameters } = writeMeasure(measure, criterion, sheets);
  const how = measure.kind === 'points' ? [] : [`${sheets.rules.measures[key]}: ${parameters}`];
  const scope = personalScope(onlyIf, campaign);
  const whom = scope.length > 0 ? [sheets.forms.onlyFor(writeScope(scope))] : [];
  return [text, ...how, ...whom, `(${cite(source, words)})`].join('\n');
}
