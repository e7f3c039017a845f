/** Columns of marks in lists and scoring sheets: what may be entered, and what is said beside it. */
import type { Criterion } from '../domain/criterion';
import { asCellNumber } from '../domain/points';
import type { SheetWords } from '../i18n/sheet-words';
import { writeMeasure } from './notation/measures';
import type { Area, EntryRule } from './write-plan';

export function markRule(criterion: Criterion, area: Area, sheets: SheetWords): EntryRule {
  const { code, text, measure, pointsMax, pointsMin } = criterion;
  const range = `${sheets.points(pointsMin)} – ${sheets.points(pointsMax)}`;
  if (measure.kind === 'points') {
    const [minimum, maximum] = [asCellNumber(pointsMin), asCellNumber(pointsMax)];
    const prompt = { title: `${code} (${range})`, message: `${text} ${sheets.notes.mark}` };
    return { area, rule: { kind: 'points', minimum, maximum }, prompt };
  }
  const { key, parameters } = writeMeasure(measure, criterion, sheets);
  const how = `${sheets.rules.measures[key]}: ${parameters}.`;
  const prompt = { title: code, message: `${how} ${sheets.notes.mark}` };
  const labels = labelsOf(criterion);
  if (labels.length > 0)
    return { area, rule: { kind: 'list', values: labels, isOpen: true }, prompt };
  return { area, rule: { kind: 'any' }, prompt };
}

function labelsOf({ measure }: Criterion): readonly string[] {
  if (measure.kind !== 'table') return [];
  return measure.rows.flatMap(({ test }) => (test.kind === 'oneOf' ? test.values : []));
}

/** Points are short; what they are made of may be words. */
export function markWidth({ measure }: Criterion): number {
  return measure.kind === 'points' ? 42 : 80;
}
