/** What all forms of a unit have: its name beside the nation's, title, who fills it in, who signs. */
import type { Campaign } from '../../domain/campaign';
import type { Catalog } from '../../i18n/catalog';
import {
  addLine,
  addPair,
  addSignatures,
  addTitle,
  scaleOf,
  signatureText,
} from '../results/document';
import type { Paper } from '../results/document';
import { keepTogether } from '../results/keep-together';
import type { Block } from '../results/keep-together';
import { textHeight } from '../results/text-size';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetPlan } from '../write-plan';
import type { FormUnit } from './unit';

export function addFormHead(
  builder: SheetBuilder,
  paper: Paper,
  about: { readonly campaign: Campaign; readonly unit: FormUnit; readonly title: string },
  { sheets }: Catalog,
): void {
  const { campaign, unit, title } = about;
  const { documents, forms } = sheets;
  const name = unit.name.toLocaleUpperCase('vi');
  addPair(builder, paper, [name, documents.nation], ['letterheadBold', 'letterheadBold']);
  const code = unit.id === '' ? null : forms.unitCode(unit.id);
  addPair(builder, paper, [code, documents.motto], ['letterhead', 'letterheadBold']);
  addPair(builder, paper, [null, forms.placeAndDate], ['letterhead', 'placeAndDate'], 24);
  // A scale that nobody approved must not look as if the plan said it.
  const scale = sheets.scaleLine(campaign.scaleApproval);
  addTitle(builder, paper, { title, lines: [sheets.campaignLine(campaign), scale] });
  addLine(builder, paper, forms.how, 'small');
}

/** The signatures and the sheet; what is signed and the rows of each block stay together. */
export function closeForm(
  builder: SheetBuilder,
  paper: Paper,
  form: {
    readonly title: string;
    readonly blocks: readonly Block[];
    /** Row of the headings, where they are repeated on every page. */
    readonly header: number | null;
    readonly tabColor: string;
  },
  words: Catalog,
): SheetPlan {
  const { title, blocks, header, tabColor } = form;
  const { documents, forms } = words.sheets;
  const signed = builder.next - 1;
  const left = signatureText(documents.preparer, '', words);
  const right = signatureText(forms.unitHead, '', words);
  const block = addSignatures(builder, paper, [left, right]);
  const plan = builder.sheet({
    key: 'file',
    title,
    owner: 'product',
    creation: {
      columnWidths: paper.widths,
      scale: scaleOf(paper),
      titleRows: header === null ? null : [header, header],
      tabColor,
    },
  });
  return keepTogether(plan, paper, [...blocks, [signed, block]]);
}

/** A row as high as its text, with room to write; nobody fits rows before the file is printed. */
export function fitRow(
  builder: SheetBuilder,
  row: number,
  { text, width }: { readonly text: string; readonly width: number },
): void {
  builder.height(row, Math.max(30, textHeight(text, width, { size: 11 })));
}
