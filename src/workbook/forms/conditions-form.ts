/**
 * What a unit has to state of itself, each with the conditions that rest on it, room for an answer
 * and for the document; and the conditions for which the office needs nothing from it.
 */
import type { Campaign } from '../../domain/campaign';
import type { Catalog } from '../../i18n/catalog';
import { cite } from '../../i18n/explain';
import type { Paper } from '../results/document';
import { sheetBuilder } from '../sheet-builder';
import type { SheetBuilder } from '../sheet-builder';
import type { CellContent, SheetPlan } from '../write-plan';
import { askedConditions } from './asked';
import { addFormHead, closeForm, fitRow } from './form-frame';
import type { FormUnit } from './unit';

/** Code, what is stated, answer, document, note. */
const PAPER: Paper = { widths: [40, 296, 104, 150, 86], landscape: true };
const COLUMNS = PAPER.widths.length;
const ANSWER = 2;

/** `null` where collectives state nothing. */
export function planConditionsForm(
  campaign: Campaign,
  unit: FormUnit,
  words: Catalog,
  title: string,
): SheetPlan | null {
  const { facts, others } = askedConditions(campaign, 'collective');
  if (facts.length === 0) return null;
  const { sheets } = words;
  const { forms } = sheets;
  const builder = sheetBuilder();
  addFormHead(builder, PAPER, { campaign, unit, title: forms.conditionsTitle }, words);
  const headings = [forms.code, forms.stated, forms.answer, forms.document, forms.note];
  const header = builder.row(headings, 'header');
  for (const { fact, gates } of facts) {
    const lines = gates.map((gate) => forms.forGate(gate.text, cite(gate.source, words)));
    const row = addStatement(builder, [fact.code, [fact.label, ...lines].join('\n')]);
    const area = { row, column: ANSWER, rows: 1, columns: 1 };
    builder.style({ ...area, columns: COLUMNS - ANSWER }, 'input');
    // A day stays as it was typed, whatever the order of the locale.
    if (fact.kind === 'date') builder.style(area, 'text');
    const prompt = {
      title: fact.label,
      message: fact.kind === 'choice' ? sheets.notes.fact : sheets.notes[fact.kind],
    };
    if (fact.kind === 'choice') {
      builder.rule({ area, rule: { kind: 'list', values: fact.values, isOpen: true }, prompt });
    } else builder.rule({ area, rule: { kind: 'any' }, prompt });
  }
  for (const gate of others) {
    const text = `${gate.text} (${cite(gate.source, words)})`;
    addStatement(builder, [gate.code, text, forms.byOffice]);
  }
  const ending = { title, blocks: [], header, tabColor: '#107C10' };
  return closeForm(builder, PAPER, ending, words);
}

function addStatement(builder: SheetBuilder, cells: readonly CellContent[]): number {
  const all = Array.from({ length: COLUMNS }, (_, column) => cells[column] ?? null);
  const row = builder.row(all, 'body');
  fitRow(builder, row, { text: String(cells[1] ?? ''), width: PAPER.widths[1] ?? 0 });
  return row;
}
