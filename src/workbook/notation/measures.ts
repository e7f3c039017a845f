/**
 * How points come about: the two cells "Cách tính điểm" and "Tham số" ⇄ a measure. Codes and labels
 * are left as they are written; whoever knows the campaign looks them up.
 */
import type { Measure } from '../../domain/criterion';
import type { FactKind } from '../../domain/fact';
import { NO_POINTS } from '../../domain/points';
import type { Points } from '../../domain/points';
import type { MeasureKey, RuleWords } from '../../i18n/input-words';
import type { SheetWords } from '../../i18n/sheet-words';
import { isWord } from '../choices';
import { readLinear, writeLinear } from './linear';
import { readNumber, readPoints, writeNumber, writePoints } from './numbers';
import { aroundSign, partsOf, quotedWhere, unquoted } from './quotes';
import { readTable, writeTable } from './tables';

export interface MeasureCells {
  readonly key: MeasureKey;
  readonly parameters: string;
}

export interface MeasureContext {
  readonly pointsMax: Points;
  /** What the measured figure holds; `null` for a column of its own, whose table tells. */
  readonly kind: FactKind | null;
}

/** `null` where the parameters cannot be read. */
export function readMeasure(
  { key, parameters }: MeasureCells,
  { pointsMax, kind }: MeasureContext,
): Measure | null {
  switch (key) {
    case 'points':
      return readTyped(parameters);
    case 'table': {
      const rows = readTable(parameters, kind);
      return rows && { kind: 'table', rows };
    }
    case 'deduction':
    case 'addition':
      return readLinear(key, parameters, pointsMax);
    case 'ratio':
      return readRatio(parameters);
  }
}

export function writeMeasure(
  measure: Measure,
  { pointsMax }: Pick<MeasureContext, 'pointsMax'>,
  sheets: SheetWords,
): MeasureCells {
  switch (measure.kind) {
    case 'points': {
      const { step } = measure;
      const word = sheets.rules.parameters.step;
      const parameters = step === null ? '' : `${word}: ${writePoints(step, sheets)}`;
      return { key: 'points', parameters };
    }
    case 'table':
      return { key: 'table', parameters: writeTable(measure.rows, sheets) };
    case 'linear':
      return writeLinear(measure, pointsMax, sheets);
    case 'ratio':
      return { key: 'ratio', parameters: writeRatio(measure, sheets) };
  }
}

function readTyped(text: string): Measure | null {
  if (text === '') return { kind: 'points', step: null };
  const [key = '', , value = ''] = aroundSign(text, ':', 'first') ?? [];
  if (!isWord(key, ({ rules }) => rules.parameters.step)) return null;
  const step = readPoints(value);
  return step === null || step <= NO_POINTS ? null : { kind: 'points', step };
}

/** A code that looks like a number stands in brackets: "mục tiêu: [1.1]". */
function readRatio(text: string): Measure | null {
  let target: string | null = null;
  let lowerIsBetter = false;
  for (const part of partsOf(text, ';')) {
    const around = aroundSign(part, ':', 'first');
    if (!around && isWord(part, ({ rules }) => rules.parameters.lowerIsBetter)) {
      lowerIsBetter = true;
    } else if (around && isParameter(around[0], 'target') && target === null) {
      target = around[2];
    } else return null;
  }
  if (target === null || target === '') return null;
  const code = /^\[(.+)\]$/u.exec(target)?.[1];
  const number = code === undefined ? readNumber(target) : null;
  return { kind: 'ratio', target: number ?? unquoted(code ?? target), lowerIsBetter };
}

function writeRatio(
  { target, lowerIsBetter }: Extract<Measure, { kind: 'ratio' }>,
  sheets: SheetWords,
): string {
  const words = sheets.rules.parameters;
  const isCode = typeof target === 'string';
  const plain = isCode ? quotedWhere(target, () => false) : writeNumber(target, sheets);
  const written = isCode && readNumber(target) !== null ? `[${target}]` : plain;
  return [`${words.target}: ${written}`, ...(lowerIsBetter ? [words.lowerIsBetter] : [])].join(
    '; ',
  );
}

function isParameter(text: string, key: keyof RuleWords['parameters']): boolean {
  return isWord(text, ({ rules }) => rules.parameters[key]);
}
