/** What all forms of a unit have: its name beside the nation's, title, who fills it in, who signs. */
import type { Campaign } from '../../domain/campaign';
import type { Catalog } from '../../i18n/catalog';
import { addLine, addPair, addSignatures, addTitle, signatureText } from '../results/document';
import type { Paper } from '../results/document';
import { textHeight } from '../results/text-size';
import type { SheetBuilder } from '../sheet-builder';
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

export function addFormSignatures(builder: SheetBuilder, paper: Paper, words: Catalog): number {
  const { documents, forms } = words.sheets;
  const left = signatureText(documents.preparer, '', words);
  return addSignatures(builder, paper, [left, signatureText(forms.unitHead, '', words)]);
}

/** A row as high as its text, with room to write; nobody fits rows before the file is printed. */
export function fitRow(
  builder: SheetBuilder,
  row: number,
  { text, width }: { readonly text: string; readonly width: number },
): void {
  builder.height(row, Math.max(30, textHeight(text, width, { size: 11 })));
}
