/** The registration form of the plan for one unit: its words, what is known filled in, room for the rest. */
import type { Campaign } from '../../domain/campaign';
import type { FormLine, FormPart } from '../../domain/form';
import type { Catalog } from '../../i18n/catalog';
import { catalogs } from '../../i18n/catalog';
import { cite } from '../../i18n/explain';
import { addLine, addPair, addSignatures, scaleOf, signatureText } from '../results/document';
import type { Paper } from '../results/document';
import { keepTogether } from '../results/keep-together';
import type { Block } from '../results/keep-together';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { SheetPlan } from '../write-plan';
import type { FormUnit } from './unit';

/** Two columns, so that the upper part and the signatures can stand beside each other. */
const PAPER: Paper = { widths: [158, 292], landscape: false };

/** Lines to write on below a heading. */
const ROOM_LINES = 4;
/** Numbered lines: a unit is mostly one collective; of people there may be several. */
const NUMBERED: Partial<Record<FormPart, number>> = { collectives: 2, individuals: 6 };

/** `null` where the plan has no form. */
export function planRegistration(
  campaign: Campaign,
  unit: FormUnit,
  words: Catalog,
  title: string,
): SheetPlan | null {
  const { form } = campaign;
  if (form.length === 0) return null;
  const builder = sheetBuilder();
  const fill = filler(campaign, unit);
  const textsOf = (...parts: FormPart[]) =>
    form.filter(({ part }) => parts.includes(part)).map(({ text }) => fill(text));
  addHead(builder, textsOf('issuer'), textsOf('place'), words);
  builder.blank();
  for (const text of textsOf('title')) addLine(builder, PAPER, text, 'documentTitle');
  for (const text of textsOf('subtitle')) addLine(builder, PAPER, text, 'documentSubtitle');
  builder.blank();
  const blocks: Block[] = [];
  for (const line of form) {
    const first = builder.next;
    addBodyLine(builder, line, fill);
    // A heading stays with the first lines to write on below it.
    if (builder.next > first) blocks.push([first, first + 2]);
  }
  const last = builder.next - 1;
  const [post = words.sheets.forms.unitHead, ...how] = textsOf('signer');
  const signer = how.length > 0 ? signedAs(post, how) : signatureText(post, '', words);
  const block = addSignatures(builder, PAPER, ['', signer]);
  builder.blank();
  const sources = new Set(
    form.flatMap(({ source }) => (source.origin === 'plan' ? [cite(source, words)] : [])),
  );
  if (sources.size > 0)
    addLine(builder, PAPER, words.sheets.forms.after([...sources].join('; ')), 'small');
  const plan = builder.sheet({
    key: 'file',
    title,
    owner: 'product',
    creation: {
      columnWidths: PAPER.widths,
      landscape: false,
      scale: scaleOf(PAPER),
      tabColor: '#0F6CBD',
    },
  });
  return keepTogether(plan, PAPER, [
    ...blocks.map(([from, to]): Block => [from, Math.min(to, last)]),
    [last, block],
  ]);
}

/** Places in the text that are filled in, in either language: "[đơn vị]". */
function filler(campaign: Campaign, unit: FormUnit): (text: string) => string {
  const marks = Object.values(catalogs).map(({ sheets }) => sheets.forms.marks);
  return (text) =>
    marks.reduce(
      (filled, mark) =>
        filled.replaceAll(mark.unit, unit.name).replaceAll(mark.plan, campaign.plan.document),
      text,
    );
}

function addHead(
  builder: SheetBuilder,
  issuers: readonly string[],
  places: readonly string[],
  { sheets: { documents, forms } }: Catalog,
): void {
  const right = [documents.nation, documents.motto];
  const lines = Math.max(issuers.length, right.length);
  for (let line = 0; line < lines; line++) {
    const isLast = line === issuers.length - 1;
    const left = isLast ? 'letterheadBold' : 'letterhead';
    const pair = [issuers[line] ?? null, right[line] ?? null] as const;
    addPair(builder, PAPER, pair, [left, 'letterheadBold']);
  }
  for (const place of places.length > 0 ? places : [forms.placeAndDate]) {
    addPair(builder, PAPER, [null, place], ['letterhead', 'placeAndDate'], 24);
  }
}

function addBodyLine(
  builder: SheetBuilder,
  { part, text }: FormLine,
  fill: (text: string) => string,
): void {
  const filled = fill(text);
  const count = NUMBERED[part];
  if (part === 'addressee') addLine(builder, PAPER, filled, 'documentSubtitle');
  if (part === 'heading') addLine(builder, PAPER, filled, 'formHeading');
  if (part === 'line' || part === 'room' || count !== undefined) {
    if (filled !== '') addLine(builder, PAPER, filled, 'paragraph');
  }
  if (part === 'room') {
    for (let line = 0; line < ROOM_LINES; line++) addLine(builder, PAPER, DOTS, 'paragraph');
  }
  for (let number = 1; number <= (count ?? 0); number++) {
    addLine(builder, PAPER, `${String(number)}. ${DOTS.slice(2)}`, 'paragraph');
  }
  if (part === 'addressee') builder.blank();
}

/** As many dots as surely stay on one line of the page. */
const DOTS = '…'.repeat(30);

/** Post and how to sign, as the plan prints them, with room for the signature. */
function signedAs(post: string, how: readonly string[]): string {
  return [post, ...how, ...Array<string>(5).fill('')].join('\n');
}
